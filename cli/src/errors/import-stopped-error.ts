import { count } from '../print/count.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A person stopped an import half-way. */
export class ImportStoppedError extends CliError {
  override name = 'ImportStoppedError' as const

  /** @param importId undefined when nothing was sent yet. */
  constructor(importId: string | undefined, entries: number, options: ErrorOptions) {
    const standing = importId
      ? `${count(entries, 'contact')} came in and stay. \`pianeo contacts imports\` tells how to go on.`
      : 'Nothing was sent.'
    super(`Stopped. ${standing}`, { code: 'import-stopped', exit: exitCodes.interrupted, ...options })
  }
}
