import type { Endpoint } from '../endpoint.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

/**
 * The query string of a call with its question mark, or nothing. `undefined` and `null` are left out; a Date is written in
 * RFC 3339; arrays repeat their name, or are joined by commas where the contract says so.
 *
 * @throws {InvalidArgumentError} for a value that has no place in a query: an object, NaN.
 */
export function writeQuery(operation: Endpoint, values: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = []
  for (const { name, csv } of operation.parameters.query) {
    const value = values[name]
    if (value === undefined || value === null) continue
    const texts = (Array.isArray(value) ? value : [value]).map((item) =>
      encodeURIComponent(scalar(operation, name, item)),
    )
    if (texts.length === 0) continue
    if (csv) pairs.push(`${encodeURIComponent(name)}=${texts.join(',')}`)
    else for (const text of texts) pairs.push(`${encodeURIComponent(name)}=${text}`)
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function scalar(operation: Endpoint, name: string, value: unknown): string {
  const refuse = (problem: string) => new InvalidArgumentError(name, problem, { operationId: operation.id })
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw refuse('is not well-formed Unicode')
    return value
  }
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  throw refuse('cannot be written into a query: give text, a finite number, a boolean, a date or an array of them')
}
