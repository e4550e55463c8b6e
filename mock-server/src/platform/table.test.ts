import { expect, test } from 'vitest'
import { owned, ownedGet, ownedPut, ownedPutAll, ownedRemove, put, remove, removeAll } from './table.ts'

test('a table that changed is another one, and the one before is as it was', () => {
  const before = put(new Map<string, number>(), 'a', 1)
  const after = put(before, 'b', 2)
  expect([...before]).toEqual([['a', 1]])
  expect([...after]).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  expect([...remove(after, 'a')]).toEqual([['b', 2]])
})

test('removing what is not there gives the same table', () => {
  const table = new Map([['a', 1]])
  expect(remove(table, 'b')).toBe(table)
  expect(removeAll(table, [])).toBe(table)
})

test('an owned document is found by its owner alone, and an owner without documents is gone', () => {
  const table = ownedPut(
    ownedPutAll(new Map(), 'acc_1', [
      ['x', 1],
      ['y', 2],
    ]),
    'acc_2',
    'x',
    3,
  )
  expect(ownedGet(table, 'acc_1', 'x')).toBe(1)
  expect(ownedGet(table, 'acc_3', 'x')).toBeUndefined()
  expect(owned(table, 'acc_3').size).toBe(0)
  const rest = ownedRemove(table, 'acc_1', ['x', 'y'])
  expect([...rest.keys()]).toEqual(['acc_2'])
  expect(ownedRemove(table, 'acc_3', ['x'])).toBe(table)
})
