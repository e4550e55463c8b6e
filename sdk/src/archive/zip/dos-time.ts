import { ArchiveInstantError } from '../errors/archive-instant-error.ts'

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/**
 * An RFC 3339 instant (UTC, milliseconds) as zip's MS-DOS date and time in one 32-bit number: two-second steps,
 * read as UTC.
 *
 * @throws {ArchiveInstantError} when it is no such instant or lies outside 1980 to 2107
 * @see APPNOTE.TXT 4.4.6
 */
export function dosTime(at: string): number {
  const date = new Date(instant.test(at) ? at : Number.NaN)
  const year = date.getUTCFullYear()
  if (Number.isNaN(year) || date.toISOString() !== at || year < 1980 || year > 2107) throw new ArchiveInstantError(at)
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
