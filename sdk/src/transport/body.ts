import type { Endpoint } from '../endpoint.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

export interface EncodedBody {
  readonly mediaType: string
  readonly text: string
}

const form = 'application/x-www-form-urlencoded'

/**
 * A body in the media type of its operation, as text that can be sent again.
 *
 * @throws {InvalidArgumentError} as `plainBody` does.
 */
export function encodeBody(operation: Endpoint, value: unknown): EncodedBody | undefined {
  const mediaType = operation.body?.mediaTypes[0]
  const body = plainBody(operation, value)
  if (mediaType === undefined || body === undefined) return undefined
  if (mediaType !== form) return { mediaType, text: JSON.stringify(body) }
  const pairs = Object.entries(body).filter(([, item]) => item !== undefined)
  return {
    mediaType,
    text: new URLSearchParams(pairs.map(([name, item]): [string, string] => [name, String(item)])).toString(),
  }
}

/**
 * The body of a call when it is one that can be written; nothing where the operation has none, or it was left out.
 *
 * @throws {InvalidArgumentError} when a required body is missing, or is something that JSON would write as `{}`: a Blob, a
 * FormData, a stream, bytes.
 */
export function plainBody(operation: Endpoint, value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (operation.body === undefined) return undefined
  if (value === undefined) {
    if (operation.body.required) throw new InvalidArgumentError('body', 'is missing', { operationId: operation.id })
    return undefined
  }
  const kind = Object.prototype.toString.call(value)
  if (kind !== '[object Object]' && kind !== '[object Array]') {
    throw new InvalidArgumentError('body', 'is not a plain object', { operationId: operation.id })
  }
  return value as Readonly<Record<string, unknown>>
}
