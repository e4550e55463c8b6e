import { expect } from 'vitest'
import { createMock, type Mock, type MockOptions, seededRandom } from '../../src/index.ts'
import { type Caller, callerOf } from './caller.ts'
import { recordCalls } from './recorded-calls.ts'

/** A platform for one test: empty, its clock standing still, its ids and codes repeatable, its key derivation cheap. */
export interface TestMock extends Mock, Caller {}

const mocks: Mock[] = []

/** A platform of its own for one test; the test fails when the platform itself failed, whatever it asserts. */
export function testMock(options: MockOptions = {}): TestMock {
  const mock = createMock({
    clock: '2026-11-24T09:30:00.000Z',
    random: seededRandom('test'),
    scryptCost: 1,
    ...options,
  })
  mocks.push(mock)
  return { ...mock, ...callerOf(mock.fetch) }
}

/** Ends a test: closes its platforms, notes what was called, and fails where a platform itself failed. */
export async function closeMocks(): Promise<void> {
  for (const mock of mocks.splice(0)) {
    const answered = mock.journal().filter(({ status }) => status < 400)
    recordCalls(
      expect.getState().currentTestName ?? '',
      'http',
      answered.flatMap(({ operationId }) => operationId ?? []),
    )
    const defects = mock.defects().map(({ operationId, cause }) => ({ operationId, cause }))
    await mock.close()
    expect(defects).toEqual([])
  }
}
