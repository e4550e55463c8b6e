import { string } from '@oclif/core/args'
import { type Invited, invite } from '../../actions/contacts/invite.ts'
import { ApiCommand } from '../../api-command.ts'
import { printInvited } from '../../print/invitations.ts'

export default class ContactsInvite extends ApiCommand {
  static override summary =
    'Make a link and the draft of a mail for contacts. You send it; Pianeojobs writes to nobody.'

  static override description =
    'It needs your consent to invitations.send. Nobody is reminded, and who asked not to be invited is not. Links are shown this once and work for 30 days.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> grace@example.org',
    '<%= config.bin %> <%= command.id %> "Grace Hopper" "Edith Clarke"',
  ]

  static override args = {
    contact: string({ description: 'Whom: an address, a name, or the id of a contact; several may be given.' }),
  }

  static override strict = false

  static override labels = { '/contactIds': 'CONTACT' }

  async run(): Promise<Invited> {
    const { argv, flags } = await this.parse(ContactsInvite)
    const { contacts } = await this.collect(
      {
        contacts: {
          given: argv.length > 0 ? (argv as string[]) : undefined,
          usage: 'CONTACT',
          ask: async (prompts) => [await prompts.line('Whom (an address or a name)')],
        },
      },
      flags,
    )
    const invited = await invite(await this.open(flags), contacts)
    this.note('The links are not shown again. Send each yourself, by mail or as you like.')
    return this.tell(invited, printInvited(invited))
  }
}
