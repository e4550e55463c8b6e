import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The person saw what would become public, and said no (P4.1). */
export class PublicationDeclinedError extends CliError {
  override name = 'PublicationDeclinedError' as const

  constructor() {
    super('Nothing was published. Change who sees what with `pianeo profile visibility`.', {
      code: 'publication-declined',
      exit: exitCodes.refused,
    })
  }
}
