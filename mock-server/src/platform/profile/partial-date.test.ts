import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBefore, isInCalendar } from './partial-date.ts'

test('the calendar knows its leap years', () => {
  for (const date of ['2024-02-29', '2000-02-29', '2023-12-31', '1900-02-28', '2023', '2023-04']) {
    expect([date, isInCalendar(date)]).toEqual([date, true])
  }
  for (const date of ['2023-02-29', '1900-02-29', '2023-04-31', '2024-02-30']) {
    expect([date, isInCalendar(date)]).toEqual([date, false])
  }
})

test('a partial date is before another only when every day it can mean is before every day the other can mean', () => {
  const date = fc
    .tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
  const partial = fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
  const last = (text: string) => text + '-12-31'.slice(text.length - 4)
  const first = (text: string) => text + '-01-01'.slice(text.length - 4)
  fc.assert(fc.property(partial, partial, (a, b) => isBefore(a, b) === last(a) < first(b)))
})
