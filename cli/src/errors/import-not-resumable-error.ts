import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** An import cannot go on. */
export class ImportNotResumableError extends CliError {
  override name = 'ImportNotResumableError' as const

  /** @param reason as in "it is completed". */
  constructor(importId: string, reason: string) {
    super(
      `The import ${importId} cannot be resumed: ${reason}. See \`pianeo contacts imports\`; ` +
        'importing the file again is safe: nothing comes in twice.',
      { code: 'import-not-resumable', exit: exitCodes.refused },
    )
  }
}
