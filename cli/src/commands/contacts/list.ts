import { integer, string } from '@oclif/core/flags'
import type { Contact } from '@pianeojobs/sdk/contract'
import { listContacts } from '../../actions/contacts/list.ts'
import { ApiCommand } from '../../api-command.ts'
import { printContacts } from '../../print/contacts.ts'

export default class ContactsList extends ApiCommand {
  static override summary = 'List the contacts you keep, newest first. Nobody else sees them.'

  static override examples = ['<%= config.bin %> <%= command.id %> --query hopper']

  static override flags = {
    limit: integer({ description: 'Only the first N.', helpValue: 'N', min: 0 }),
    query: string({
      description: 'Only those with these words in name, address, phone or organization.',
      helpValue: 'WORDS',
    }),
  }

  static override labels = { '/q': '--query' }

  async run(): Promise<Contact[]> {
    const { flags } = await this.parse(ContactsList)
    const { limit, query } = flags
    const contacts = await listContacts(await this.open(flags), { limit, query })
    return this.tell(contacts, printContacts(contacts))
  }
}
