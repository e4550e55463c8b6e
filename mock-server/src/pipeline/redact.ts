/** What stands in the journal for a value that is nobody’s to read there. */
export const redacted = '[redacted]'

/** A copy of a JSON value without the members that are named; the value itself when there are none. */
export function redact(value: unknown, names: readonly string[]): unknown {
  if (names.length === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => redact(one, names))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, names.includes(name) ? redacted : redact(member, names)]),
  )
}
