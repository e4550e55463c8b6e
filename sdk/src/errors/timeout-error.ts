import { PianeoError, type PianeoErrorOptions } from './pianeo-error.ts'

/** The platform took longer than the call allowed: for one attempt (`timeout`), or altogether (`deadline`). */
export class TimeoutError extends PianeoError {
  override name = 'TimeoutError' as const
  /** Milliseconds that were allowed. */
  readonly limit: number
  readonly scope: 'attempt' | 'deadline'

  constructor(limit: number, scope: 'attempt' | 'deadline', options: PianeoErrorOptions = {}) {
    const option = scope === 'attempt' ? 'timeout' : 'deadline'
    super(
      `${options.operationId ?? 'The call'} did not finish within ${limit} ms. Try again, or allow more with \`${option}\`.`,
      options,
    )
    this.limit = limit
    this.scope = scope
  }
}
