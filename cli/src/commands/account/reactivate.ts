import type { Account } from '@pianeojobs/sdk/contract'
import { reactivateAccount } from '../../actions/account/reactivate.ts'
import { ApiCommand } from '../../api-command.ts'
import { printAccount } from '../../print/account.ts'

export default class AccountReactivate extends ApiCommand {
  static override summary = 'Be back: everything is as it was before you paused your account.'

  async run(): Promise<Account> {
    const { flags } = await this.parse(AccountReactivate)
    const account = await reactivateAccount(await this.open(flags))
    return this.tell(account, printAccount(account))
  }
}
