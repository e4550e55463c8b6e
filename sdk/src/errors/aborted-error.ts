import { PianeoError, type PianeoErrorOptions } from './pianeo-error.ts'

/** The caller's own AbortSignal ended the call; `cause` is the signal's reason. */
export class AbortedError extends PianeoError {
  override name = 'AbortedError' as const

  constructor(options: PianeoErrorOptions = {}) {
    super(`${options.operationId ?? 'The call'} was aborted by its caller.`, options)
  }
}
