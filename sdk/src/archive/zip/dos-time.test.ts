import { expect, test } from 'vitest'
import { ArchiveInstantError } from '../errors/archive-instant-error.ts'
import { dosTime } from './dos-time.ts'

test('an instant becomes its date and time in two-second steps', () => {
  expect(dosTime('1980-01-01T00:00:00.000Z')).toBe(0x0021_0000)
  expect(dosTime('2026-11-24T09:30:03.999Z')).toBe(
    ((46 << 25) | (11 << 21) | (24 << 16) | (9 << 11) | (30 << 5) | 1) >>> 0,
  )
  expect(dosTime('2107-12-31T23:59:59.999Z')).toBe(0xff9f_bf7d)
})

test.each([
  '1979-12-31T23:59:59.999Z',
  '2108-01-01T00:00:00.000Z',
  '2026-02-30T00:00:00.000Z',
  '2026-11-24',
  '',
  'soon',
])('%j is no time for an archive', (instant) => {
  expect(() => dosTime(instant)).toThrow(ArchiveInstantError)
})
