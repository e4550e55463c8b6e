import type { ConsentWithdrawal } from '@pianeojobs/sdk/contract'
import { readPurpose } from '../../actions/consent/purpose.ts'
import { withdrawConsent } from '../../actions/consent/withdraw.ts'
import { ApiCommand } from '../../api-command.ts'
import { purposeArg, purposeField } from '../../input/purpose.ts'
import { printWithdrawal } from '../../print/consent.ts'

export default class ConsentWithdraw extends ApiCommand {
  static override summary = 'Withdraw a consent: what rested on it stops and goes at once.'

  static override examples = ['<%= config.bin %> <%= command.id %> contacts.matching']

  static override args = { purpose: purposeArg }

  async run(): Promise<ConsentWithdrawal> {
    const { args, flags } = await this.parse(ConsentWithdraw)
    const { purpose: purposeId } = await this.collect({ purpose: purposeField(args.purpose) }, flags)
    const context = await this.open(flags)
    const withdrawal = await withdrawConsent(context, await readPurpose(context, purposeId))
    return this.tell(withdrawal, printWithdrawal(withdrawal))
  }
}
