import type { Audience, FieldError, ProfileSection } from '@pianeojobs/sdk/contract'
import { Refusal } from '../refusal.ts'
import { breadth } from '../visibility/breadth.ts'
import { fieldRules } from '../visibility/field-rules.ts'
import { isBefore, isInCalendar } from './partial-date.ts'

/** What an entry of any section may have besides what is its own. */
interface AnyEntry {
  readonly start?: string
  readonly end?: string
  readonly date?: string
  readonly visibility?: Audience | null
}

/**
 * Checks what a schema cannot say of the entries of a section.
 *
 * @throws Refusal `validation-failed` for a day no calendar has, `date-order` for an end that is surely before the start,
 * `visibility-not-allowed` for an audience wider than the section's widest.
 */
export function checkSection({ section, items }: ProfileSection): void {
  const entries: readonly AnyEntry[] = items
  const errors = entries.flatMap(missingDays)
  if (errors.length > 0) {
    throw new Refusal('validation-failed', `${errors.map(({ detail }) => detail).join('; ')}.`, { errors })
  }
  for (const [at, { start, end, visibility }] of entries.entries()) {
    if (start !== undefined && end !== undefined && isBefore(end, start)) {
      throw new Refusal('date-order', `Entry ${at + 1} of ${section}: the end ${end} is before the start ${start}.`)
    }
    const { maxAudience } = fieldRules[section]
    if (visibility && breadth(visibility) > breadth(maxAudience)) {
      const detail = `Entry ${at + 1} of ${section} can be shown to ${maxAudience} at most, not to ${visibility}.`
      throw new Refusal('visibility-not-allowed', detail, { field: section, maxAudience })
    }
  }
}

function missingDays({ start, end, date }: AnyEntry, at: number): FieldError[] {
  return Object.entries({ start, end, date })
    .filter(([, value]) => value !== undefined && !isInCalendar(value))
    .map(([name, value]) => ({
      in: 'body',
      pointer: `/items/${at}/${name}`,
      code: 'no-such-day',
      detail: `${name} of entry ${at + 1}: there is no ${value}`,
    }))
}
