import { requireAccount } from '../accounts/require-account.ts'
import type { Env } from '../env.ts'
import { notify } from '../notices/notify.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import type { SessionRow } from './session-row.ts'

/** Tells a person that somebody signed in from a device that was not known (P3.1, G34). */
export function tellNewDevice(state: State, session: SessionRow, env: Env): State {
  const { client, os } = session.device
  const what = `${client ?? 'Something that does not say what it is'}${os === null ? '' : ` on ${os}`}`
  const where = session.ip === null ? '' : ` from ${session.ip}`
  const notice = {
    kind: 'security',
    event: 'new_device',
    subject: 'A new device signed in to your account',
    text: `${what} signed in${where} at ${instant(session.createdAt)}. If it was you, there is nothing to do. If not, end that session and change your password.`,
    reference: session.id,
  } as const
  return notify(state, requireAccount(state, session.accountId), notice, env)
}
