import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** No photo or video has an id that begins so. */
export class MediaNotFoundError extends CliError {
  override name = 'MediaNotFoundError' as const

  constructor(prefix: string) {
    super(`You have no photo or video "${cleanLine(prefix)}". See all with \`pianeo media list\`.`, {
      code: 'media-not-found',
      exit: exitCodes.notFound,
    })
  }
}
