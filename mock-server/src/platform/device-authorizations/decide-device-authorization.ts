import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { DeviceAuthorizationRow } from './device-authorization-row.ts'
import { requireDeviceAuthorization } from './require-device-authorization.ts'

export interface DeciderInput {
  readonly accountId: string
  readonly userCode: string
  readonly approve: boolean
  /** What it may do; all that it asked for when left out. */
  readonly scopes: readonly string[] | undefined
}

/**
 * Decides whether a device is let in. The first decision stands.
 *
 * @throws Refusal `not-found`; `code-expired`, also when it was decided already; `scope-not-allowed` for what it did not ask for.
 */
export function decideDeviceAuthorization(
  state: State,
  { accountId, userCode, approve, scopes }: DeciderInput,
  env: Env,
): readonly [State, DeviceAuthorizationRow] {
  const [key, row] = requireDeviceAuthorization(state, userCode, env.now)
  if (row.decision) throw new Refusal('code-expired', 'It was decided about this device already.')
  const beyond = (scopes ?? []).filter((scope) => !row.scopes.includes(scope))
  if (beyond.length > 0) {
    throw new Refusal(
      'scope-not-allowed',
      `It did not ask for ${beyond.join(', ')}. It asked for ${row.scopes.join(', ')}.`,
    )
  }
  const decision = { approved: approve, scopes: [...(scopes ?? row.scopes)].sort(), at: env.now }
  const decided = { ...row, accountId, decision }
  return [{ ...state, deviceAuthorizations: put(state.deviceAuthorizations, key, decided) }, decided]
}
