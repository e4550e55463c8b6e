import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The person does not accept the policy. What is theirs stays open to them (P11.3). */
export class PolicyDeclinedError extends CliError {
  override name = 'PolicyDeclinedError' as const

  constructor(version: string) {
    super(
      `Version ${version} is not accepted. Reading, withdrawing consents and downloading your data work all the same.`,
      { code: 'policy-declined', exit: exitCodes.refused },
    )
  }
}
