import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Env } from '../env.ts'
import { digest } from '../secrets.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { announcePolicy } from './announce-policy.ts'
import type { PolicyRow } from './policy-row.ts'

/**
 * The state with a further version of the policy (P11.1); it is in force from its `effectiveAt` on, and everybody
 * is told (P11.2). A version that was published never changes.
 *
 * @throws RangeError when the version is there already, or its digest or number of bytes is not that of its text.
 */
export function publishPolicyVersion(state: State, policy: PolicyRow, env: Env): State {
  const { version, text, sha256, bytes } = policy
  if (state.policies.has(version)) throw new RangeError(`Version ${version} of the policy was published already`)
  if (digest(text) !== sha256 || utf8ToBytes(text).length !== bytes) {
    throw new RangeError(`The text of version ${version} has not the digest or the length that it is said to have`)
  }
  return announcePolicy({ ...state, policies: put(state.policies, version, policy) }, policy, env)
}
