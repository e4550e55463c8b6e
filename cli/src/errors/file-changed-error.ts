import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A file changed while it was imported, so nobody can say what came in. */
export class FileChangedError extends CliError {
  override name = 'FileChangedError' as const

  constructor(path: string) {
    super(`${path} changed while it was read. Nothing of it is kept. Import it again once it stays as it is.`, {
      code: 'file-changed',
      exit: exitCodes.refused,
    })
  }
}
