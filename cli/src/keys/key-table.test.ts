import { expect, test } from 'vitest'
import { keyLabel } from './key-label.ts'
import { keyTable } from './key-table.ts'
import type { Binding, Scope } from './scope.ts'

const scopes: readonly (readonly [string, Scope])[] = Object.entries(keyTable)

test.each(scopes)('in %s no key does two things', (_, { bindings }) => {
  const keys = Object.values<Binding>(bindings).flatMap((binding) => binding.keys)
  expect(keys).toEqual([...new Set(keys)])
})

test('no screen takes the keys of lists and of the application away', () => {
  const reserved = [...Object.values<Binding>(keyTable.list.bindings), ...Object.values<Binding>(keyTable.app.bindings)]
    .flatMap(({ keys }) => keys)
    .filter((key) => !['escape', 'q', 'enter'].includes(key))
  for (const [name, { level, bindings }] of scopes) {
    if (level !== 'screen') continue
    for (const { keys } of Object.values<Binding>(bindings)) {
      expect(
        keys.filter((key) => reserved.includes(key)),
        name,
      ).toEqual([])
    }
  }
})

test.each([
  ['ctrl+p', 'Ctrl-P'],
  ['alt+backspace', 'Alt-Backspace'],
  ['shift+tab', 'Shift-Tab'],
  ['up', '↑'],
  ['G', 'G'],
  ['?', '?'],
  ['escape', 'Esc'],
])('%s is read as %s', (name, label) => {
  expect(keyLabel(name)).toBe(label)
})
