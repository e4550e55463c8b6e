import { PianeoError, type PianeoErrorOptions } from './pianeo-error.ts'

/** The platform was not reached, or its answer did not arrive whole. `cause` says why. */
export class ConnectionError extends PianeoError {
  override name = 'ConnectionError' as const

  constructor(what: string, options: PianeoErrorOptions = {}) {
    const code = codeOf(options.cause)
    super(
      `${what}${code === undefined ? '' : ` (${code})`}. Check the network and the API address, then try again.`,
      options,
    )
  }
}

/** The system's word for it, such as ECONNREFUSED: fetch hides it in the cause of its own error. */
function codeOf(cause: unknown): string | undefined {
  for (let error = cause, depth = 0; error instanceof Error && depth < 4; error = error.cause, depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code
  }
  return undefined
}
