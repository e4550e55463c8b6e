import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'

/** What can be done about a sandbox that cannot be used. */
export type SandboxRemedy = 'put-aside' | 'move' | 'wait'

const ways = {
  'put-aside': ' `pianeo sandbox reset` begins with a new one and keeps the old under a dated name.',
  move: ' PIANEO_HOME can be set to another folder.',
  wait: '',
} as const

/** The state of the sandbox cannot be used; the message of `cause` says why. What was stored is left as it is. */
export class SandboxUnusableError extends CliError {
  override name = 'SandboxUnusableError' as const
  readonly remedy: SandboxRemedy

  constructor(cause: Error, remedy: SandboxRemedy) {
    const passing = remedy === 'wait'
    super(`${cause.message}${ways[remedy]}`, {
      code: passing ? 'sandbox-unavailable' : 'sandbox-unusable',
      exit: passing ? exitCodes.unavailable : exitCodes.usage,
      retryable: passing,
      cause,
    })
    this.remedy = remedy
  }
}
