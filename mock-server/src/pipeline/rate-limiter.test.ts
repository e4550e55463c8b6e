import { expect, test } from 'vitest'
import { checkRate, RateLimiter, rateHeaders } from './rate-limiter.ts'

const minute = 60_000
const start = Date.parse('2026-11-24T09:30:00.000Z')

test('a window begins with the first request and gives all of the quota back at its end', () => {
  const rates = new RateLimiter({ default: 2 })
  const left = (at: number) => rates.count('default', 'acc_1', start + at)!.left
  expect([left(0), left(10), left(minute - 1), left(minute), left(minute)]).toEqual([1, 0, -1, 1, 0])
})

test('callers and policies are counted by themselves, and what has no quota is not counted', () => {
  const rates = new RateLimiter({ default: 5, search: 3 })
  const count = (policy: 'default' | 'search' | 'sign-up', caller: string) => rates.count(policy, caller, start)?.left
  expect([count('default', 'acc_1'), count('default', 'acc_2'), count('default', 'acc_1')]).toEqual([4, 4, 3])
  expect([count('search', 'acc_1'), count('search', 'acc_1'), count('sign-up', 'acc_1')]).toEqual([2, 1, undefined])
})

test('the headers tell policy, what is left, and the seconds until it is all there again', () => {
  const rates = new RateLimiter({ search: 2 })
  rates.count('search', 'acc_1', start)
  const standing = rates.count('search', 'acc_1', start + 42_100)!
  expect(rateHeaders(standing)).toEqual({ 'RateLimit-Policy': '"search";q=2;w=60', RateLimit: '"search";r=0;t=18' })
  expect(() => checkRate(standing)).not.toThrow()
  const over = rates.count('search', 'acc_1', start + minute - 1)!
  expect(rateHeaders(over).RateLimit).toBe('"search";r=0;t=1')
  expect(() => checkRate(over)).toThrow(expect.objectContaining({ slug: 'rate-limited', members: { retryAfter: 1 } }))
})

test('a world that is set back does not keep anybody out', () => {
  const rates = new RateLimiter({ default: 1 })
  rates.count('default', 'acc_1', start + 1_000 * minute)
  expect(rates.count('default', 'acc_1', start)).toMatchObject({ left: 0, reset: 60 })
})

test('of more callers than there is room for, those who came first begin anew', () => {
  const rates = new RateLimiter({ default: 10 }, 2)
  for (const caller of ['a', 'b', 'c']) rates.count('default', caller, start)
  expect(rates.count('default', 'c', start)?.left).toBe(8)
  expect(rates.count('default', 'a', start)?.left).toBe(9)
})
