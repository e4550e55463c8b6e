import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** No invitation that waits is meant by what was written. */
export class InvitationNotFoundError extends CliError {
  override name = 'InvitationNotFoundError' as const

  constructor(written: string) {
    super(`No invitation "${cleanLine(written)}" waits. See all with \`pianeo contacts invitations\`.`, {
      code: 'invitation-not-found',
      exit: exitCodes.notFound,
    })
  }
}
