import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** No match has an id that begins so. */
export class MatchNotFoundError extends CliError {
  override name = 'MatchNotFoundError' as const

  constructor(prefix: string, { dismissed }: { readonly dismissed: boolean }) {
    const which = dismissed ? 'dismissed match' : 'match'
    const list = dismissed ? 'pianeo contacts matches --dismissed' : 'pianeo contacts matches'
    super(`There is no ${which} "${cleanLine(prefix)}". See all with \`${list}\`.`, {
      code: 'match-not-found',
      exit: exitCodes.notFound,
    })
  }
}
