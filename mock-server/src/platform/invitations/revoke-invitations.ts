import type { ConsentEffect } from '@pianeojobs/sdk/contract'
import { told } from '../contacts/forget-imports.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { endInvitation } from './end-invitation.ts'
import { standingOf } from './standing-invitations.ts'

/** What the withdrawal of `invitations.send` does: no link works any more, and for whom they were is forgotten. */
export function revokeInvitations(
  _before: State,
  after: State,
  accountId: string,
  env: Env,
): readonly [State, readonly ConsentEffect[]] {
  const standing = standingOf(after, accountId)
  const state = standing.reduce((left, row) => endInvitation(left, row, 'revoked', env), after)
  const detail = told(standing.length, 'invitation', 'revoked')
  return [state, [{ kind: 'invitations_revoked', count: standing.length, detail }]]
}
