import { expect, test } from 'vitest'
import { preferWait } from './prefer-wait.ts'

test.each([
  [undefined, undefined],
  ['wait=20', 20],
  ['Wait="7"', 7],
  ['respond-async, wait = 3; strict', 3],
  ['wait=0', 0],
  ['wait=31', 30],
  ['wait=999999999', 30],
  ['wait', undefined],
  ['wait=soon', undefined],
  ['wait=-1', undefined],
  ['wait=1.5', undefined],
  ['await=5', undefined],
  ['handling=lenient', undefined],
])('Prefer: %s waits %s seconds', (header, seconds) => {
  expect(preferWait(header)).toBe(seconds)
})
