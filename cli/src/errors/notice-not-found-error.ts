import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** No notice has such an id. */
export class NoticeNotFoundError extends CliError {
  override name = 'NoticeNotFoundError' as const

  constructor(id: string) {
    super(`You have no notice "${cleanLine(id)}". See all with \`pianeo notices\`.`, {
      code: 'notice-not-found',
      exit: exitCodes.notFound,
    })
  }
}
