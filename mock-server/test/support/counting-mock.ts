import { seededRandom } from '../../src/index.ts'
import type { State } from '../../src/platform/state.ts'
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

/** How many documents of each table two states differ in. */
export function differing(before: State, after: State): Record<string, number> {
  const names = Object.keys(after) as (keyof State)[]
  const changed = names.flatMap((name) => {
    const [old, now] = [before[name], after[name]]
    if (!(old instanceof Map) || !(now instanceof Map)) return []
    const ids = new Set<string>([...old.keys(), ...now.keys()])
    const count = [...ids].filter((id) => old.get(id) !== now.get(id)).length
    return count === 0 ? [] : [[name, count] as const]
  })
  return Object.fromEntries(changed)
}
