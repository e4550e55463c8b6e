import { recordActivity } from '../activity/record-activity.ts'
import type { Env } from '../env.ts'
import { recordSecurityEvent } from '../security/record-security-event.ts'
import type { State } from '../state.ts'
import { isNewDevice } from './is-new-device.ts'
import type { SessionRow } from './session-row.ts'
import { tellNewDevice } from './tell-new-device.ts'

/** Keeps that somebody signed in, and tells them when the device was not known (P3.1, P3.2, G34). */
export function noteSignIn(state: State, session: SessionRow, env: Env): State {
  const { id, accountId, device, ip } = session
  const isNew = isNewDevice(state, session)
  const told = isNew ? tellNewDevice(state, session, env) : state
  const act = { kind: isNew ? 'new_device' : 'signed_in', reference: id, origin: { device, ip } } as const
  return noteUse(recordSecurityEvent(told, accountId, act, env), session, env)
}

/** The same of the session that a sign-up begins with: whoever signs up knows from which device. */
export function noteFirstSignIn(state: State, session: SessionRow, env: Env): State {
  const { id, accountId, device, ip } = session
  const act = { kind: 'signed_in', reference: id, origin: { device, ip } } as const
  return noteUse(recordSecurityEvent(state, accountId, act, env), session, env)
}

function noteUse(state: State, { accountId, device, ip }: SessionRow, env: Env): State {
  const detail = device.client ?? 'a program that does not say what it is'
  return recordActivity(state, { accountId, kind: 'sign_in', detail, ip, gpc: false }, env)
}
