import type { OperationId } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { createMock, seededRandom } from '../../src/index.ts'
import { recordCalls } from '../support/recorded-calls.ts'
import { type Platform, platformOver } from './platform.ts'
import { type TransportName, transports } from './transports.ts'

const succeeded: Record<TransportName, Set<OperationId>> = { fetch: new Set(), HTTP: new Set(), MSW: new Set() }

/**
 * Tests a behaviour over each transport, on a platform of its own whose clock stands still. The platform must not have
 * failed, whatever the scenario asserts.
 */
export function overEveryTransport(title: string, scenario: (platform: Platform) => Promise<void>): void {
  for (const name of Object.keys(transports) as TransportName[]) {
    test(`${title} (over ${name})`, async () => {
      const mock = createMock({
        clock: '2026-11-24T09:30:00.000Z',
        random: seededRandom('conformance'),
        scryptCost: 1,
      })
      const transport = await transports[name](mock)
      const platform = platformOver(mock, transport)
      try {
        await scenario(platform)
      } finally {
        await transport.close()
        await mock.close()
      }
      expect(mock.defects()).toEqual([])
      for (const id of platform.succeeded()) succeeded[name].add(id)
      recordCalls(expect.getState().currentTestName!, 'sdk', platform.succeeded())
    })
  }
}

/** What the scenarios so far called with success by the SDK, by transport. */
export function succeededCalls(): Readonly<Record<TransportName, ReadonlySet<OperationId>>> {
  return succeeded
}
