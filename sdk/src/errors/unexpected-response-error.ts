import type { Endpoint } from '../endpoint.ts'
import { PianeoError } from './pianeo-error.ts'

export interface UnexpectedResponse {
  readonly status: number
  readonly mediaType?: string | undefined
  /** Characters of the body. */
  readonly length: number
  readonly requestId?: string | undefined
  readonly cause?: unknown
}

/**
 * An answer outside the contract: not JSON, empty where a body belongs, of another media type, or a redirect to another
 * origin. Usually something between here and the platform answered. The body itself is not kept: it may hold anything.
 */
export class UnexpectedResponseError extends PianeoError {
  override name = 'UnexpectedResponseError' as const
  readonly status: number
  readonly mediaType: string | undefined
  readonly length: number
  readonly requestId: string | undefined

  constructor(operation: Endpoint, what: string, response: UnexpectedResponse) {
    const { status, mediaType, length, requestId } = response
    super(
      `${operation.method} ${operation.path} answered ${status} with ${what} (${mediaType ?? 'no media type'}, ${length} characters). ` +
        'Check that the API address is that of a Pianeojobs platform.',
      { operationId: operation.id, ...('cause' in response && { cause: response.cause }) },
    )
    this.status = status
    this.mediaType = mediaType
    this.length = length
    this.requestId = requestId
  }
}
