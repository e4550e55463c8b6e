import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import type { AcceptanceRow } from './acceptance-row.ts'
import type { PolicyRow } from './policy-row.ts'

/** Keeps that a person accepted a version of the policy. */
export function recordAcceptance(
  state: State,
  input: { accountId: string; policy: PolicyRow; method: AcceptanceRow['method']; locale: string },
  env: Env,
): readonly [State, AcceptanceRow] {
  const row: AcceptanceRow = {
    id: env.id('pac'),
    version: input.policy.version,
    sha256: input.policy.sha256,
    method: input.method,
    at: env.now,
    locale: input.locale,
  }
  return [{ ...state, acceptances: ownedPut(state.acceptances, input.accountId, row.id, row) }, row]
}
