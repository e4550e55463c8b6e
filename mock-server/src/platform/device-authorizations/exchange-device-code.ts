import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { digest } from '../secrets.ts'
import { noteSignIn } from '../sessions/note-sign-in.ts'
import { type StartedSession, startSession } from '../sessions/start-session.ts'
import type { State } from '../state.ts'
import { put, removeAll } from '../table.ts'
import { second } from '../time.ts'
import type { DeviceAuthorizationRow } from './device-authorization-row.ts'

/** What a device is told that asks for its token (RFC 8628 section 3.5). */
export type DeviceExchange =
  | { readonly kind: 'let_in'; readonly started: StartedSession }
  | { readonly kind: 'pending' | 'slow_down' | 'denied' | 'expired' | 'unknown' }

/** Exchanges the code of a device for a session once somebody let it in; the code works once. */
export function exchangeDeviceCode(state: State, deviceCode: string, env: Env): readonly [State, DeviceExchange] {
  const key = digest(deviceCode)
  const row = state.deviceAuthorizations.get(key)
  if (!row) return [state, { kind: 'unknown' }]
  if (row.expiresAt <= env.now) return [state, { kind: 'expired' }]
  if (row.decision) return decided(state, key, row, env)
  const tooSoon = row.askedAt !== undefined && env.now - row.askedAt < row.interval
  const interval = tooSoon ? row.interval + limits.deviceIntervalSeconds * second : row.interval
  const asked = { ...row, askedAt: env.now, interval }
  const kind = tooSoon ? 'slow_down' : 'pending'
  return [{ ...state, deviceAuthorizations: put(state.deviceAuthorizations, key, asked) }, { kind }]
}

function decided(
  state: State,
  key: string,
  { client, device, ip, country, accountId, decision }: DeviceAuthorizationRow,
  env: Env,
): readonly [State, DeviceExchange] {
  if (!decision?.approved || accountId === undefined) return [state, { kind: 'denied' }]
  const { scopes, at } = decision
  const spent = { ...state, deviceAuthorizations: removeAll(state.deviceAuthorizations, [key]) }
  const input = { accountId, origin: { device, ip, country }, grant: { client, scopes, at } }
  const [begun, started] = startSession(spent, input, env)
  return [noteSignIn(begun, started.session, env), { kind: 'let_in', started }]
}
