import { string } from '@oclif/core/flags'
import type { Account, AccountPatch } from '@pianeojobs/sdk/contract'
import { updateAccount } from '../../actions/account/update.ts'
import { ApiCommand } from '../../api-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { withoutUndefined } from '../../input/without-undefined.ts'
import { printAccount } from '../../print/account.ts'

export default class AccountUpdate extends ApiCommand {
  static override summary = 'Change your account; what you do not name stays.'

  static override examples = ['<%= config.bin %> <%= command.id %> --country BE --locale fr-BE']

  static override flags = {
    name: string({ description: 'Your name, as you write it.', helpValue: 'NAME' }),
    country: string({ description: 'The country you live in, by its two letters (ISO 3166-1).', helpValue: 'CC' }),
    locale: string({ description: 'The language you want to be addressed in (BCP 47).', helpValue: 'TAG' }),
  }

  async run(): Promise<Account> {
    const { flags } = await this.parse(AccountUpdate)
    const { name, country, locale } = flags
    // What is no country is for the platform to say.
    const patch = withoutUndefined({ name, country: country?.toUpperCase(), locale }) as AccountPatch
    if (Object.keys(patch).length === 0) {
      throw new MissingInputError(['one of --name NAME, --country CC, --locale TAG'], `${this.line} --name NAME`)
    }
    const account = await updateAccount(await this.open(flags), patch)
    return this.tell(account, printAccount(account))
  }
}
