import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'

/** No address waits for a code here. */
export class NothingToVerifyError extends CliError {
  override name = 'NothingToVerifyError' as const

  constructor() {
    super('No address waits for a code here. Sign up with `pianeo sign-up`, or sign in with `pianeo sign-in`.', {
      code: 'nothing-to-verify',
      exit: exitCodes.notFound,
    })
  }
}
