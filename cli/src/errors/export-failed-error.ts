import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The platform could not make the archive, or lost it before it was there. */
export class ExportFailedError extends CliError {
  override name = 'ExportFailedError' as const

  /** @param state how the export ended: `failed`, `expired`. */
  constructor(id: string, state: string) {
    super(`The platform could not make your archive: the export ${id} is ${state}. Run the same command again.`, {
      code: 'export-failed',
      exit: exitCodes.unavailable,
      retryable: true,
    })
  }
}
