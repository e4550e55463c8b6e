import type { Endpoint } from '../endpoint.ts'
import { PianeoError } from './pianeo-error.ts'
import { plainText } from './plain-text.ts'

/** A refusal of the token endpoint in the form of RFC 6749 section 5.2. */
export class OAuthError extends PianeoError {
  override name = 'OAuthError' as const
  /** RFC 6749 `error`, such as `invalid_grant`. */
  readonly code: string
  readonly description: string | undefined
  readonly status: number
  readonly requestId: string | undefined

  constructor(
    operation: Endpoint,
    body: { error: string; error_description?: unknown },
    answer: { status: number; requestId?: string | undefined },
  ) {
    const description = typeof body.error_description === 'string' ? plainText(body.error_description) : undefined
    const code = plainText(body.error)
    const words = description === undefined ? code : `${code}: ${description}`
    super(`${operation.method} ${operation.path} answered ${answer.status} ${words}`, { operationId: operation.id })
    this.code = code
    this.description = description
    this.status = answer.status
    this.requestId = answer.requestId
  }
}
