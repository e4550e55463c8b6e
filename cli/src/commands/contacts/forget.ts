import { boolean } from '@oclif/core/flags'
import type { PurgeResult } from '@pianeojobs/sdk/contract'
import { forgetContacts } from '../../actions/contacts/forget.ts'
import { ApiCommand } from '../../api-command.ts'
import { ForgetDeclinedError } from '../../errors/forget-declined-error.ts'
import { printForgotten } from '../../print/contacts.ts'

export default class ContactsForget extends ApiCommand {
  static override summary = 'Forget everything: every contact, every import with its record, every match.'

  static override flags = { yes: boolean({ description: 'Do it without being asked.' }) }

  async run(): Promise<PurgeResult> {
    const { flags } = await this.parse(ContactsForget)
    const { confirmed } = await this.collect(
      {
        confirmed: {
          given: flags.yes || undefined,
          usage: '--yes',
          ask: async (prompts) =>
            (
              await prompts.line('This cannot be undone. Type "forget" to remove every contact, import and match')
            ).trim() === 'forget',
        },
      },
      flags,
    )
    if (!confirmed) throw new ForgetDeclinedError()
    const forgotten = await forgetContacts(await this.open(flags))
    return this.tell(forgotten, printForgotten(forgotten))
  }
}
