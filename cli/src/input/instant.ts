import { UsageError } from '../errors/usage-error.ts'
import { cleanLine } from '../print/clean.ts'

const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/

/**
 * A day (its beginning, in UTC) or an instant in UTC, as the platform writes it.
 *
 * @param name of the flag, for whoever reads the error.
 * @throws UsageError for what is neither, or no day of the calendar.
 */
export function readInstant(text: string, name: string): string {
  const at = new Date(text)
  const isReal = pattern.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 10))
  if (isReal) return at.toISOString()
  throw new UsageError(
    `${name}: "${cleanLine(text)}" is no day and no instant such as 2027-01-31 or 2027-01-31T12:00Z.`,
  )
}
