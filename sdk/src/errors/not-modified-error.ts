import type { Endpoint } from '../endpoint.ts'
import { PianeoError } from './pianeo-error.ts'

/** The representation is still the one named by `ifNoneMatch` (304): what the caller holds is current. */
export class NotModifiedError extends PianeoError {
  override name = 'NotModifiedError' as const
  readonly etag: string | undefined

  constructor(operation: Endpoint, etag: string | undefined) {
    super(`${operation.method} ${operation.path} answered 304: the copy named by \`ifNoneMatch\` is current.`, {
      operationId: operation.id,
    })
    this.etag = etag
  }
}
