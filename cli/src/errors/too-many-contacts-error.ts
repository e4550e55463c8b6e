import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** A file holds more contacts than an import takes. */
export class TooManyContactsError extends CliError {
  override name = 'TooManyContactsError' as const

  constructor(path: string, found: number, limit: number) {
    super(
      `${path} holds ${found} contacts, and an import takes ${limit} at most. Nothing was sent. Split the file and import its parts.`,
      { code: 'too-many-contacts', exit: exitCodes.refused },
    )
  }
}
