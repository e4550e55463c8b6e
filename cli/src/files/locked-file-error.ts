import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'

/** Another process keeps a lock for longer than one waits. */
export class LockedFileError extends CliError {
  override name = 'LockedFileError' as const

  constructor(path: string) {
    super(`Another pianeo keeps ${path} locked. End it, then try again.`, {
      code: 'locked-file',
      exit: exitCodes.unavailable,
      retryable: true,
    })
  }
}
