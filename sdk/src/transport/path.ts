import type { Endpoint } from '../endpoint.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

const slot = /\{[^{}]+\}/g

/**
 * The operation's path with its parameters filled in, in order.
 *
 * @throws {InvalidArgumentError} for a segment that would leave its place in the path: empty, `.` or `..`, or with a slash,
 * plain or percent-encoded.
 */
export function fillPath(operation: Endpoint, segments: readonly unknown[]): string {
  if (segments.length === 0 && operation.parameters.path.length === 0) return operation.path
  let index = 0
  return operation.path.replace(slot, () => {
    const parameter = operation.parameters.path[index]
    const value = segments[index++]
    return segment(operation, parameter?.name ?? '', value)
  })
}

function segment(operation: Endpoint, name: string, value: unknown): string {
  const refuse = (problem: string) => new InvalidArgumentError(name, problem, { operationId: operation.id })
  if (typeof value !== 'string' && !Number.isSafeInteger(value))
    throw refuse('is missing, or neither a string nor a whole number')
  const text = String(value)
  if (text === '') throw refuse('is empty')
  if (/[/\\\u0000-\u001f\u007f]|%2f|%5c/i.test(text)) throw refuse('holds a slash or a control character')
  if (/^(\.|%2e){1,2}$/i.test(text)) throw refuse('is a path segment that points elsewhere')
  if (!text.isWellFormed()) throw refuse('is not well-formed Unicode')
  return encodeURIComponent(text)
}
