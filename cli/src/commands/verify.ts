import { boolean, string } from '@oclif/core/flags'
import type { Identity } from '../actions/identity.ts'
import { type CodeSent, resendCode, verify } from '../actions/verify.ts'
import { ApiCommand } from '../api-command.ts'
import { insecureStorage } from '../input/insecure-storage.ts'
import { cleanLine } from '../print/clean.ts'
import { printIdentity } from '../print/identity.ts'

export default class Verify extends ApiCommand {
  static override summary = 'Confirm the address you signed up with, by the code that was sent there, and sign in.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> --code 314159',
    '<%= config.bin %> <%= command.id %> --resend',
  ]

  static override flags = {
    code: string({ description: 'The six digits from the mail.', exclusive: ['resend'], helpValue: 'CODE' }),
    resend: boolean({ description: 'Send a new code; the old one stops working.' }),
    'insecure-storage': insecureStorage,
  }

  async run(): Promise<Identity | CodeSent> {
    const { flags } = await this.parse(Verify)
    if (flags.resend) {
      const sent = await resendCode(await this.open(flags))
      return this.tell(sent, cleanLine(`A new code went to ${sent.email}. Then: pianeo verify --code CODE`))
    }
    const { code } = await this.collect(
      { code: { given: flags.code, usage: '--code CODE', ask: (prompts) => prompts.line('Code') } },
      flags,
    )
    const identity = await verify(await this.open(flags), code, { insecure: flags['insecure-storage'] })
    return this.tell(identity, `Address confirmed, and signed in.\n${printIdentity(identity)}`)
  }
}
