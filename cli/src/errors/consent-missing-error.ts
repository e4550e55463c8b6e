import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** Contacts may be neither kept nor matched. Nothing of them was sent (P2.1). */
export class ConsentMissingError extends CliError {
  override name = 'ConsentMissingError' as const

  constructor() {
    const message =
      'Nothing was sent: an import needs your consent. --consent agrees to keeping the contacts (contacts.import), ' +
      '--match to finding out who of them is here (contacts.matching). The notices: `pianeo consent list`.'
    super(message, { code: 'consent-required', exit: exitCodes.forbidden })
  }
}
