import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** No experience on the profile has an id that begins so. */
export class ExperienceNotFoundError extends CliError {
  override name = 'ExperienceNotFoundError' as const

  constructor(prefix: string) {
    super(`Your profile has no experience "${cleanLine(prefix)}". See all with \`pianeo experience list\`.`, {
      code: 'experience-not-found',
      exit: exitCodes.notFound,
    })
  }
}
