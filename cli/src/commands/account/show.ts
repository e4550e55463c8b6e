import type { Account } from '@pianeojobs/sdk/contract'
import { showAccount } from '../../actions/account/show.ts'
import { ApiCommand } from '../../api-command.ts'
import { printAccount } from '../../print/account.ts'

export default class AccountShow extends ApiCommand {
  static override summary = 'Show your account.'

  async run(): Promise<Account> {
    const { flags } = await this.parse(AccountShow)
    const account = await showAccount(await this.open(flags))
    return this.tell(account, printAccount(account))
  }
}
