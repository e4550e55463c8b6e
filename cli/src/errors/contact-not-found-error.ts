import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** No contact that is kept is meant by what was written. */
export class ContactNotFoundError extends CliError {
  override name = 'ContactNotFoundError' as const

  constructor(written: string) {
    super(`You keep no contact "${cleanLine(written)}". See all with \`pianeo contacts list\`.`, {
      code: 'contact-not-found',
      exit: exitCodes.notFound,
    })
  }
}
