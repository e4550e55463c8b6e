import { boolean } from '@oclif/core/flags'
import type { Consent } from '@pianeojobs/sdk/contract'
import { giveConsent } from '../../actions/consent/give.ts'
import { readPurpose } from '../../actions/consent/purpose.ts'
import { ApiCommand } from '../../api-command.ts'
import { ConsentDeclinedError } from '../../errors/consent-declined-error.ts'
import { agreement } from '../../input/agreement.ts'
import { purposeArg, purposeField } from '../../input/purpose.ts'
import { printGiven, printNotice } from '../../print/consent.ts'

export default class ConsentGive extends ApiCommand {
  static override summary = 'Agree to one purpose, by the notice that is shown.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> contacts.import',
    '<%= config.bin %> <%= command.id %> special.religion --explicit',
  ]

  static override args = { purpose: purposeArg }

  static override flags = {
    explicit: boolean({ description: 'You say so expressly; special categories of data need that (GDPR 9).' }),
  }

  async run(): Promise<Consent> {
    const { args, flags } = await this.parse(ConsentGive)
    const { purpose: purposeId } = await this.collect({ purpose: purposeField(args.purpose) }, flags)
    const context = await this.open(flags)
    const purpose = await readPurpose(context, purposeId)
    this.note(printNotice(purpose))
    // To a script the command is the act; a person has just read the notice, and decides now.
    const decided = flags.explicit || (!purpose.explicit && !this.isInteractive(flags))
    const { agreed } = await this.collect({ agreed: agreement(decided || undefined, purpose) }, flags)
    if (!agreed) throw new ConsentDeclinedError(purpose.id)
    const consent = await giveConsent(context, purpose, { explicit: purpose.explicit })
    return this.tell(consent, printGiven(consent))
  }
}
