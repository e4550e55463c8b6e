import type { Env } from '../env.ts'
import { notify } from '../notices/notify.ts'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { PolicyRow } from './policy-row.ts'

/** Tells everybody who has not accepted it that the policy changes, and when (P11.2). */
export function announcePolicy(state: State, policy: PolicyRow, env: Env): State {
  const { version, effectiveAt, acceptanceMode } = policy
  const then =
    acceptanceMode === 'explicit'
      ? 'From then on, what is not a right of yours waits until you accept it; reading, withdrawing, exporting and erasing never wait.'
      : 'Whoever goes on after that accepts it; whoever does not can export and erase everything, before and after.'
  const notice = {
    kind: 'policy',
    event: 'policy_announced',
    subject: `The privacy policy changes: version ${version}`,
    text: `Version ${version} of the privacy policy takes effect on ${effectiveAt.slice(0, 10)}. ${then}`,
    reference: version,
  } as const
  return [...state.accounts.values()]
    .filter(
      ({ id }) =>
        !owned(state.acceptances, id)
          .values()
          .some((acceptance) => acceptance.version === version),
    )
    .reduce((told, account) => notify(told, account, notice, env), state)
}
