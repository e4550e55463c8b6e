import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** What was typed was not the address of the account. */
export class ErasureDeclinedError extends CliError {
  override name = 'ErasureDeclinedError' as const

  constructor() {
    super('Nothing was scheduled: that is not the address of your account. See it with `pianeo account show`.', {
      code: 'erasure-declined',
      exit: exitCodes.refused,
    })
  }
}
