import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A flag, an argument or a combination of them that makes no sense. */
export class UsageError extends CliError {
  override name = 'UsageError' as const

  constructor(message: string, options?: ErrorOptions) {
    super(message, { code: 'usage', exit: exitCodes.usage, ...options })
  }
}
