/** What stands in the journal for a value that is secret. */
export const redacted = '[redacted]'

/** A copy of a JSON value without the members that the contract marks as secret; the value itself when there are none. */
export function redact(value: unknown, secrets: readonly string[]): unknown {
  if (secrets.length === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => redact(one, secrets))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, secrets.includes(name) ? redacted : redact(member, secrets)]),
  )
}
