import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { keyNames } from './key-names.ts'

const none = {} as Key

test.each([
  ['x', none, [{ name: 'x', text: 'x' }]],
  ['jj', none, ['j', 'j'].map((text) => ({ name: text, text }))],
  ['é👨‍👩‍👧', none, ['é', '👨‍👩‍👧'].map((text) => ({ name: text, text }))],
  ['ab\r', none, [{ name: 'a', text: 'a' }, { name: 'b', text: 'b' }, { name: 'enter' }]],
  [' ', none, [{ name: 'space', text: ' ' }]],
  ['', { escape: true, meta: true } as Key, [{ name: 'escape' }]],
  ['p', { ctrl: true } as Key, [{ name: 'ctrl+p' }]],
  ['', { tab: true, shift: true } as Key, [{ name: 'shift+tab' }]],
  ['', { leftArrow: true, meta: true } as Key, [{ name: 'alt+left' }]],
  ['\x1f', none, [{ name: 'ctrl+_' }]],
] as const)('%j with %j', (input, key, pressed) => {
  expect(keyNames(input, key)).toEqual(pressed)
})
