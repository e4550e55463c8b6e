import type { Endpoint } from '../endpoint.ts'
import { NotModifiedError } from '../errors/not-modified-error.ts'
import { OAuthError } from '../errors/oauth-error.ts'
import type { PianeoError } from '../errors/pianeo-error.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts'
import type { Problem } from '../generated/problems.ts'
import type { Exchange } from '../transport/exchange.ts'
import { isJson, mediaTypeOf } from '../transport/media-type.ts'
import { retryAfterOf } from '../transport/retry-after.ts'

/**
 * The JSON body of an answer that succeeded, or `undefined` where the contract has none.
 *
 * @throws {UnexpectedResponseError} when the body is empty, of another media type, or not JSON.
 */
export function readJson(operation: Endpoint, exchange: Exchange): unknown {
  const { response, text } = exchange
  if (operation.answers[response.status]?.length === 0 || response.status === 204) return undefined
  if (text === '') throw unexpected(operation, 'an empty body', exchange)
  if (!isJson(mediaTypeOf(response.headers))) throw unexpected(operation, 'something that is not JSON', exchange)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw unexpected(operation, 'JSON that is broken', exchange, withoutText(cause))
  }
}

/** The text of an answer that succeeded; @throws {UnexpectedResponseError} when it is of another media type. */
export function readText(operation: Endpoint, exchange: Exchange, mediaType: string): string {
  if (mediaTypeOf(exchange.response.headers) === mediaType) return exchange.text
  throw unexpected(operation, `something that is not ${mediaType}`, exchange)
}

/** The error that an answer outside 2xx stands for. `now` in milliseconds since the epoch. */
export function failureOf(operation: Endpoint, exchange: Exchange, now: number): PianeoError {
  const { response, text } = exchange
  const { status, headers } = response
  const requestId = headers.get('x-request-id') ?? undefined
  if (status === 304) return new NotModifiedError(operation, headers.get('etag') ?? undefined)
  const body = isJson(mediaTypeOf(headers)) ? parseObject(text) : undefined
  if (typeof body?.type === 'string') {
    const wait = retryAfterOf(headers, now)
    const retryAfter = wait === undefined ? undefined : Math.ceil(wait / 1000)
    return new ProblemError(operation, body as unknown as Problem, { status, requestId, retryAfter })
  }
  if (typeof body?.error === 'string') {
    return new OAuthError(operation, { ...body, error: body.error }, { status, requestId })
  }
  return unexpected(operation, text === '' ? 'an empty body' : 'something that is not a problem', exchange)
}

export function unexpected(
  operation: Endpoint,
  what: string,
  { response, text }: Exchange,
  cause?: unknown,
): UnexpectedResponseError {
  return new UnexpectedResponseError(operation, what, {
    status: response.status,
    mediaType: mediaTypeOf(response.headers),
    length: text.length,
    requestId: response.headers.get('x-request-id') ?? undefined,
    ...(cause !== undefined && { cause }),
  })
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** JSON.parse quotes the text it failed on, which may be anything. */
function withoutText(cause: unknown): Error {
  return new SyntaxError(
    cause instanceof Error ? (/at position \d+/.exec(cause.message)?.[0] ?? 'not JSON') : 'not JSON',
  )
}
