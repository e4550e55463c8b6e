import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test('foreign text becomes printable ASCII of bounded length', () => {
  expect(printable('a\u001b[31m\u202eé😀')).toBe('a\\u{1b}[31m\\u{202e}\\u{e9}\\u{1f600}')
  expect(printable('x'.repeat(300))).toBe(`${'x'.repeat(200)}...`)
})
