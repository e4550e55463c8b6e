import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDuration, instant, instantMs } from './time.ts'

test.each([
  ['2026-01-31T10:00:00.000Z', 'P1M', '2026-02-28T10:00:00.000Z'],
  ['2028-01-31T10:00:00.000Z', 'P1M', '2028-02-29T10:00:00.000Z'],
  ['2026-08-31T10:00:00.000Z', 'P6M', '2027-02-28T10:00:00.000Z'],
  ['2028-02-29T00:00:00.000Z', 'P1Y', '2029-02-28T00:00:00.000Z'],
  ['2026-11-30T23:59:59.999Z', 'P3M', '2027-02-28T23:59:59.999Z'],
  ['2026-11-24T09:30:00.000Z', 'P1Y2M3W4DT5H6M7.008S', '2028-02-18T14:36:07.008Z'],
])('%s and %s is %s', (from, duration, to) => {
  expect(instant(addDuration(instantMs(from), duration))).toBe(to)
})

test.each(['', 'P', 'PT', 'P1', '1D', 'P-1D', 'P1DT', 'P1H', 'p1d', 'P1.5D', 'P999999999Y'])(
  '%j is refused',
  (duration) => {
    expect(() => addDuration(0, duration)).toThrow(RangeError)
  },
)

test('months later is never past the last day of the month meant, and keeps the time of day', () => {
  const at = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(at, fc.nat(240), (date, months) => {
      const later = new Date(addDuration(date.getTime(), `P${months}M`))
      const passed = (later.getUTCFullYear() - date.getUTCFullYear()) * 12 + later.getUTCMonth() - date.getUTCMonth()
      expect(passed).toBe(months)
      expect(later.getUTCDate()).toBeLessThanOrEqual(date.getUTCDate())
      expect(later.getTime() % 86_400_000).toBe(date.getTime() % 86_400_000)
    }),
  )
})
