import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The platform does nothing for a purpose of this name. */
export class UnknownPurposeError extends CliError {
  override name = 'UnknownPurposeError' as const

  /** @param purposeIds the purposes there are. */
  constructor(purposeId: string, purposeIds: readonly string[]) {
    const message = `There is no purpose "${purposeId}". There are: ${purposeIds.join(', ')}.`
    super(message, { code: 'unknown-purpose', exit: exitCodes.notFound })
  }
}
