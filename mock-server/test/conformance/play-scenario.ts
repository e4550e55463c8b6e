import type { OperationId } from '@pianeojobs/sdk/contract'
import { expect } from 'vitest'
import { createMock, type Mock, seededRandom } from '../../src/index.ts'
import type { Scenario } from './over-every-transport.ts'
import { platformOver } from './platform.ts'
import type { Transport } from './transport.ts'

/**
 * Plays a scenario on a platform of its own whose clock stands still. The platform must not have failed, whatever the
 * scenario asserts.
 *
 * @returns what it called with success by the SDK.
 */
export async function playScenario(
  { play }: Scenario,
  open: (mock: Mock) => Promise<Transport>,
): Promise<ReadonlySet<OperationId>> {
  const mock = createMock({ clock: '2026-11-24T09:30:00.000Z', random: seededRandom('conformance'), scryptCost: 1 })
  const transport = await open(mock)
  const platform = platformOver(mock, transport)
  try {
    await play(platform)
  } finally {
    await transport.close()
    await mock.close()
  }
  expect(mock.defects()).toEqual([])
  return platform.succeeded()
}
