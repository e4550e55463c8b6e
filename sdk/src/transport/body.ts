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
 * @throws {InvalidArgumentError} when a required body is missing, or is something that JSON would write as `{}`: a Blob, a
 * FormData, a stream, bytes.
 */
export function encodeBody(operation: Endpoint, value: unknown): EncodedBody | undefined {
  const mediaType = operation.body?.mediaTypes[0]
  if (mediaType === undefined) return undefined
  if (value === undefined) {
    if (operation.body?.required) throw new InvalidArgumentError('body', 'is missing', { operationId: operation.id })
    return undefined
  }
  const kind = Object.prototype.toString.call(value)
  if (kind !== '[object Object]' && kind !== '[object Array]') {
    throw new InvalidArgumentError('body', 'is not a plain object', { operationId: operation.id })
  }
  if (mediaType !== form) return { mediaType, text: JSON.stringify(value) }
  const pairs = Object.entries(value as Record<string, unknown>).filter(([, item]) => item !== undefined)
  return {
    mediaType,
    text: new URLSearchParams(pairs.map(([name, item]): [string, string] => [name, String(item)])).toString(),
  }
}
