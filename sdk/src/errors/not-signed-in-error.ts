import { PianeoError, type PianeoErrorOptions } from './pianeo-error.ts'

/** The operation needs a token and there is none, or the session it came from has ended (`cause` then says how). */
export class NotSignedInError extends PianeoError {
  override name = 'NotSignedInError' as const

  constructor(options: PianeoErrorOptions = {}) {
    super(`${options.operationId ?? 'This call'} needs a signed-in account. Sign in, then try again.`, options)
  }
}
