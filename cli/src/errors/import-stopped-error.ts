import { count } from '../print/count.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A person stopped an import half-way. */
export class ImportStoppedError extends CliError {
  override name = 'ImportStoppedError' as const

  /** @param importId undefined when nothing was sent yet. */
  constructor(importId: string | undefined, entries: number, options: ErrorOptions) {
    const standing = importId
      ? `${count(entries, 'contact')} of the import ${importId} came in and stay. Go on with it, or take it back, from \`pianeo contacts imports\`.`
      : 'Nothing was sent.'
    super(`The import was stopped. ${standing}`, { code: 'import-stopped', exit: exitCodes.interrupted, ...options })
  }
}
