import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** An archive is not as it was written. */
export class ArchiveBrokenError extends CliError {
  override name = 'ArchiveBrokenError' as const

  /** @param problems one line each: where it is broken, and how. */
  constructor(path: string, problems: readonly string[]) {
    super(
      [`${path} is not as it was written:`, ...problems.map((problem) => `  ${problem}`), 'Download it again.'].join(
        '\n',
      ),
      {
        code: 'archive-broken',
        exit: exitCodes.refused,
      },
    )
  }
}
