import { string } from '@oclif/core/args'
import type { Contact } from '@pianeojobs/sdk/contract'
import { removeContact } from '../../actions/contacts/remove.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { cleanLine } from '../../print/clean.ts'

export default class ContactsRemove extends ApiCommand {
  static override summary = 'Forget one contact, and the match it made.'

  static override examples = ['<%= config.bin %> <%= command.id %> ctc_01jb2m3n4p5q6r7s8t9v0w1x2y']

  static override args = {
    contact: string({ description: 'The contact: its id, as `contacts list --json` tells it.' }),
  }

  static override labels = { '/contactId': 'CONTACT' }

  async run(): Promise<Contact> {
    const { args, flags } = await this.parse(ContactsRemove)
    const { id } = await this.collect({ id: lineField(args.contact, 'CONTACT', 'Which (the id)') }, flags)
    const removed = await removeContact(await this.open(flags), id)
    return this.tell(removed, cleanLine(`Forgotten: ${removed.displayName}.`))
  }
}
