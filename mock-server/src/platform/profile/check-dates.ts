import { Refusal } from '../refusal.ts'
import { isBefore, isInCalendar } from './partial-date.ts'

/** @throws Refusal `validation-failed` for a day no calendar has, `date-order` for an end that is surely before the start. */
export function checkDates({ start, end }: { readonly start: string; readonly end: string | null }): void {
  const dates = { start, end }
  const errors = Object.entries(dates)
    .filter(([, date]) => date !== null && !isInCalendar(date))
    .map(([name, date]) => ({
      in: 'body',
      pointer: `/${name}`,
      code: 'no-such-day',
      detail: `${name}: there is no ${date}`,
    }))
  if (errors.length > 0) {
    throw new Refusal('validation-failed', `${errors.map(({ detail }) => detail).join('; ')}.`, { errors })
  }
  if (end !== null && isBefore(end, start)) {
    throw new Refusal('date-order', `The end ${end} is before the start ${start}.`)
  }
}
