import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The file can be read, and there is no card in it. */
export class NotAVCardError extends CliError {
  override name = 'NotAVCardError' as const

  /** @param name what was read: the file as it was named, or `stdin`. */
  constructor(name: string) {
    const message = `${name} is no vCard file: there is no line BEGIN:VCARD in it, or none within its first megabytes. Export your address book as vCard (.vcf).`
    super(message, { code: 'not-a-vcard', exit: exitCodes.usage })
  }
}
