import { CliError } from '../errors/cli-error.ts'
import { exitCodes } from '../errors/exit-codes.ts'

/** A file or folder of pianeo's own cannot be written. What it held stays. */
export class UnwritableFileError extends CliError {
  override name = 'UnwritableFileError' as const

  constructor(path: string, cause: Error) {
    super(
      `Cannot write ${path}: ${cause.message}. See that the disk has room and that the folder is yours to write; PIANEO_HOME can be set to another.`,
      { code: 'unwritable-file', exit: exitCodes.usage, cause },
    )
  }
}
