import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyState, type State } from '../platform/state.ts'
import { changes, stateOf } from './documents.ts'

const anyTable = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 0, max: 3 })), { selector: ([id]) => id })
  .map((entries) => new Map(entries.map(([id, n]) => [id, { id, n }])))
const anyOwned = fc
  .uniqueArray(fc.tuple(fc.constantFrom('ada', 'bob'), anyTable), { selector: ([owner]) => owner })
  .map((entries) => new Map(entries))
const anyState = fc.record({ mails: anyTable, sessions: anyOwned }).map(
  // Documents of any shape: the store looks into none.
  (tables) => ({ ...emptyState(), ...tables }) as unknown as State,
)

test('the changes between two states are exactly what makes one of the other, whatever the order of their documents', () => {
  fc.assert(
    fc.property(anyState, anyState, (before, after) => {
      const stored = new Map<string, { name: string; owner: string; id: string; document: unknown }>()
      const apply = (from: State, to: State) => {
        const seen = new Set<string>()
        for (const change of changes(from, to)) {
          const key = `${change.name} ${change.owner} ${change.id}`
          expect(seen, 'each change comes once').not.toContain(key)
          seen.add(key)
          if (change.document === undefined) expect(stored.delete(key)).toBe(true)
          else stored.set(key, change)
        }
        return seen.size
      }
      apply(emptyState(), before)
      apply(before, after)
      const full = (state: State) =>
        [...state.sessions].flatMap(([owner, table]) => [...table.values()].map((row) => [owner, row]))
      const read = stateOf(stored.values())
      expect(new Map(read.mails)).toEqual(new Map(after.mails))
      expect(new Set(full(read))).toEqual(new Set(full(after)))
      expect(apply(after, { ...after, mails: new Map(after.mails) })).toBe(0)
    }),
  )
})
