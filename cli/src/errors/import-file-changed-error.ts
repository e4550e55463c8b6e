import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The file of an import is not as it was when the import began, so its batches would not be the same. */
export class ImportFileChangedError extends CliError {
  override name = 'ImportFileChangedError' as const

  /** @param begun the file that the import began with. */
  constructor(importId: string, path: string, begun: string) {
    super(
      `${path} is not the file as it was when the import ${importId} began${path === begun ? '' : `, ${begun}`}. ` +
        `Name that file, unchanged; or take the import back with \`pianeo contacts undo ${importId}\` and import this one anew.`,
      { code: 'import-file-changed', exit: exitCodes.refused },
    )
  }
}
