/** Milliseconds of a second, a minute, an hour and a day of 24 hours. */
export const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

const durationPattern =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/

/** The instant as the contract writes it: RFC 3339, UTC, milliseconds, `Z`. */
export function instant(at: number): string {
  return calendar(at).toISOString()
}

/** The milliseconds since the epoch of an instant as the contract writes it. */
export function instantMs(text: string): number {
  // biome-ignore lint/style/noRestrictedGlobals: an instant that was given, read; not the clock
  return Date.parse(text)
}

/**
 * The instant one ISO 8601 duration later. Years and months are legal ones: the same day of the later month, or its last
 * day where it is shorter (31 January + `P1M` = 28 or 29 February); the time of day in UTC stays.
 *
 * @throws RangeError when the text is no duration, or leads beyond what the calendar of ECMAScript holds.
 */
export function addDuration(at: number, duration: string): number {
  const match = durationPattern.exec(duration)
  if (!match) throw new RangeError(`"${duration}" is no ISO 8601 duration`)
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  const later =
    addMonths(at, years! * 12 + months!) +
    (weeks! * 7 + days!) * day +
    hours! * hour +
    minutes! * minute +
    Math.round(seconds! * second)
  if (Number.isNaN(calendar(later).getTime())) throw new RangeError(`${duration} later is past the end of time`)
  return later
}

function addMonths(at: number, months: number): number {
  if (months === 0) return at
  const date = calendar(at)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  date.setUTCDate(Math.min(wanted, daysInMonth(date)))
  return date.getTime()
}

function daysInMonth(date: { getTime(): number }): number {
  const last = calendar(date.getTime())
  last.setUTCMonth(last.getUTCMonth() + 1)
  last.setUTCDate(0)
  return last.getUTCDate()
}

function calendar(at: number) {
  // biome-ignore lint/style/noRestrictedGlobals: an instant that was given, taken apart; not the clock
  return new Date(at)
}
