import { policies } from '../../src/generated/policies.js'
import type { PolicyRow } from '../../src/platform/policy/policy-row.ts'
import { publishPolicyVersion } from '../../src/platform/policy/publish-policy-version.ts'
import { digest } from '../../src/platform/secrets.ts'
import { envs } from './envs.ts'
import type { TestMock } from './test-mock.ts'

/** A further version of the policy, in force since an hour before the tests unless said otherwise. */
export function nextPolicy(overrides: Partial<PolicyRow> = {}): PolicyRow {
  const text = `${policies.at(-1)!.text}\nAnd we say so twice.\n`
  return {
    ...policies.at(-1)!,
    version: '1.1.0',
    publishedAt: '2026-11-01T00:00:00.000Z',
    effectiveAt: '2026-11-24T08:30:00.000Z',
    text,
    sha256: digest(text),
    bytes: new TextEncoder().encode(text).length,
    ...overrides,
  }
}

/** Publishes it. */
export function publish(mock: TestMock, policy: PolicyRow = nextPolicy()): PolicyRow {
  mock.world.restore(publishPolicyVersion(mock.world.snapshot(), policy, envs(mock.world.now())(0)))
  return policy
}
