import { expect, test } from 'vitest'
import { handOn, remember } from './remember.ts'

test('what is handed on is brought up to date, not computed again, and the one it came from computes it anew', () => {
  const [from, to, purpose] = [{}, {}, {}]
  let computed = 0
  const compute = (at: object) => remember(at, purpose, () => [++computed])
  handOn<number[]>(from, to, purpose, () => expect.unreachable('nothing was computed'))
  expect(compute(from)).toEqual([1])
  handOn<number[]>(from, to, purpose, (known) => void known.push(7))
  expect(compute(to)).toEqual([1, 7])
  expect(compute(from)).toEqual([2])
})
