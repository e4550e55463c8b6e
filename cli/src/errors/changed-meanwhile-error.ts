import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** What was to be changed is no longer what the person saw: somebody else changed the same. Nothing was sent. */
export class ChangedMeanwhileError<T> extends CliError {
  override name = 'ChangedMeanwhileError' as const
  /** As it is now. */
  readonly theirs: T

  constructor(what: string, theirs: T) {
    super(`${what} was changed elsewhere while you edited it. Nothing was sent; choose which one stays.`, {
      code: 'changed-meanwhile',
      exit: exitCodes.refused,
    })
    this.theirs = theirs
  }
}
