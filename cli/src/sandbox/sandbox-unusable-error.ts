import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'

/** The state of the sandbox cannot be opened; the message of `cause` says why and what to do. It is left as it is. */
export class SandboxUnusableError extends CliError {
  override name = 'SandboxUnusableError' as const

  constructor(cause: Error) {
    super(cause.message, { code: 'sandbox-unusable', exit: exitCodes.usage, cause })
  }
}
