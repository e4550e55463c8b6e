import type { AccountRow } from '../accounts/account-row.ts'
import type { Env } from '../env.ts'
import { sendRequest } from '../network/send-request.ts'
import { notify } from '../notices/notify.ts'
import { cardFor } from '../people/card-for.ts'
import type { State } from '../state.ts'
import { endInvitation } from './end-invitation.ts'
import { standingByToken } from './standing-invitations.ts'

/**
 * What a link does when somebody signed up with it: whoever made it is told, and asks them to connect if they can see who asks.
 * They decide: nobody is connected by a link. A link that does not work any more does nothing.
 */
export function acceptInvitation(state: State, account: AccountRow, tokenDigest: string, env: Env): State {
  const row = standingByToken(state, tokenDigest)
  const inviter = row && state.accounts.get(row.accountId)
  if (!row || inviter?.state !== 'active') return state
  const notice = {
    kind: 'network',
    event: 'invitation_accepted',
    subject: 'Somebody joined with your invitation',
    text: 'Somebody signed up with a link that you made. If your profile shows them who you are, your request to connect waits for them; they can accept, decline or leave it.',
    reference: row.id,
  } as const
  const told = notify(endInvitation(state, row, 'accepted', env), inviter, notice, env)
  if (!cardFor(told, { accountId: inviter.id, readerId: account.id })) return told
  return sendRequest(told, { senderId: inviter.id, recipient: account, message: null }, env)[0]
}
