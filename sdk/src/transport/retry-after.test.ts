import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retryAfterOf } from './retry-after.ts'

const now = Date.parse('2026-11-24T09:30:00Z')
const after = (value: string) => retryAfterOf(new Headers({ 'retry-after': value }), now)

test('Retry-After is read in seconds and in the three forms of a date', () => {
  expect(after('120')).toBe(120_000)
  expect(after('0')).toBe(0)
  expect(after('Tue, 24 Nov 2026 09:30:05 GMT')).toBe(5_000)
  expect(after('Tuesday, 24-Nov-26 09:30:05 GMT')).toBe(5_000)
  expect(after('Tue Nov 24 09:30:05 2026')).toBe(5_000)
  expect(after('Tue, 24 Nov 2026 09:29:05 GMT')).toBe(0)
})

test.each(['', '-1', '1.5', 'soon', '1e3', '2026-11-24T09:31:00Z', 'Tue, 99 Nov 2026 09:30:05 GMT', '99999999999999'])(
  '%j is no Retry-After',
  (value) => {
    expect(after(value)).toBeUndefined()
  },
)

test('every date that HTTP can write is read back to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (seconds) => {
      expect(after(new Date(now + seconds * 1000).toUTCString())).toBe(seconds * 1000)
    }),
  )
})
