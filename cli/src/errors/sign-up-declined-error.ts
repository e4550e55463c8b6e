import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The person said no to a condition of signing up. Nothing was sent, so nothing is kept (P1.7). */
export class SignUpDeclinedError extends CliError {
  override name = 'SignUpDeclinedError' as const

  /** @param condition what has to be true: `you are 18 or older`. */
  constructor(condition: string) {
    super(`No account without this: ${condition}. Nothing was sent and nothing is kept.`, {
      code: 'sign-up-declined',
      exit: exitCodes.refused,
    })
  }
}
