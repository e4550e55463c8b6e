import { seededRandom } from '../../src/index.ts'
import type { State } from '../../src/platform/state.ts'
import { changes } from '../../src/store/documents.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { testMock } from './test-mock.ts'

/** A platform that counts what it reads, writes and derives. */
export function countingMock() {
  const counts = { reads: 0, writes: 0, salts: 0 }
  const store = memoryStore()
  const random = seededRandom('counting')
  const mock = testMock({
    store: {
      ...store,
      read: () => {
        counts.reads += 1
        return store.read()
      },
      write: (rule) => {
        counts.writes += 1
        return store.write(rule)
      },
    },
    random: (length) => {
      if (length === 16) counts.salts += 1
      return random(length)
    },
  })
  return { mock, counts }
}

/** How many documents of each table two states differ in, those that one account owns each for itself. */
export function differing(before: State, after: State): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { name } of changes(before, after)) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
