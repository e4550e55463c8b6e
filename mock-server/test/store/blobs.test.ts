import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined } from '../../src/platform/joined.ts'
import type { State } from '../../src/platform/state.ts'
import { ownedPut, remove } from '../../src/platform/table.ts'
import { BytesMissingError } from '../../src/store/bytes-missing-error.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { sqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'

const newPath = () => join(mkdtempSync(join(tmpdir(), 'pianeojobs-blobs-')), 'state.sqlite')
const kinds: Readonly<Record<string, () => Store>> = { memory: memoryStore, SQLite: () => sqliteStore(newPath()) }
const key = { accountId: 'acc_1', id: 'med_1' }

function keep(store: Store, pieces: readonly Uint8Array[], id = key.id): void {
  const bytes = joined(pieces).length
  const rule = (state: State) =>
    [{ ...state, blobs: ownedPut(state.blobs, key.accountId, id, { bytes }) }, undefined] as const
  store.write(rule, { accountId: key.accountId, id, pieces })
}
const read = (store: Store, start?: number, end?: number) => Buffer.from(joined([...store.bytes(key, start, end)]))

test.each(Object.entries(kinds))('%s: any range of any bytes comes back, however they came', (_, open) => {
  const sizes = fc.array(fc.constantFrom(0, 1, 7, 65_536, 262_143, 262_144, 262_145, 600_000), { maxLength: 4 })
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), (lengths, one, other) => {
      const store = open()
      const pieces = [...lengths, 1].map((length, at) =>
        new Uint8Array(length).map((_, index) => (index * 31 + at) & 0xff),
      )
      const whole = joined(pieces)
      keep(store, pieces)
      const [start, end] = [one % whole.length, other % (whole.length + 1)].sort((a, b) => a - b)
      expect(read(store).equals(whole)).toBe(true)
      expect(read(store, start, end).equals(whole.subarray(start, end))).toBe(true)
      expect(read(store, start).equals(whole.subarray(start))).toBe(true)
      store.close()
    }),
    { numRuns: 25 },
  )
})

test.each(Object.entries(kinds))('%s: bytes go with their row, and a rule that throws brings none', (_, open) => {
  const store = open()
  keep(store, [Uint8Array.of(1, 2, 3)])
  const before = store.read()
  expect(() =>
    store.write(
      () => {
        throw new Error('no')
      },
      { ...key, id: 'med_2', pieces: [Uint8Array.of(4)] },
    ),
  ).toThrow('no')
  expect(store.read()).toBe(before)
  expect(() => [...store.bytes({ ...key, id: 'med_2' })]).toThrow(BytesMissingError)
  store.write((state) => [{ ...state, blobs: remove(state.blobs, key.accountId) }, undefined])
  expect(() => read(store)).toThrow(BytesMissingError)
  store.close()
})

test('a snapshot in memory brings back bytes that were deleted since', () => {
  const store = memoryStore()
  keep(store, [Uint8Array.of(1, 2, 3)])
  const snapshot = store.read()
  store.write((state) => [{ ...state, blobs: new Map() }, undefined])
  store.write(() => [snapshot, undefined])
  expect([...read(store)]).toEqual([1, 2, 3])
})

test('P5.2: in a file deleted bytes are overwritten, and no snapshot brings them back', () => {
  const path = newPath()
  const store = sqliteStore(path)
  const secret = Buffer.from('unforgettable picture '.repeat(30_000))
  keep(store, [secret])
  const snapshot = store.read()
  store.write((state) => [{ ...state, blobs: new Map() }, undefined])
  const after = store.read()
  expect(() => store.write(() => [snapshot, undefined])).toThrow(BytesMissingError)
  expect(store.read()).toBe(after)
  store.close()
  expect(readFileSync(path).toString('latin1')).not.toContain('unforgettable')
})

test('what one process keeps the other reads, and does not load before it is asked for', () => {
  const path = newPath()
  const [one, other] = [sqliteStore(path), sqliteStore(path)]
  keep(one, [Uint8Array.of(1, 2, 3)])
  expect(other.read().blobs.get(key.accountId)?.get(key.id)).toEqual({ bytes: 3 })
  expect([...read(other)]).toEqual([1, 2, 3])
  one.close()
  other.close()
})
