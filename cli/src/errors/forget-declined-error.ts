import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** What was typed did not confirm that every contact goes. */
export class ForgetDeclinedError extends CliError {
  override name = 'ForgetDeclinedError' as const

  constructor() {
    super('Nothing was removed. To remove every contact, type "forget" when asked, or add --yes.', {
      code: 'forget-declined',
      exit: exitCodes.refused,
    })
  }
}
