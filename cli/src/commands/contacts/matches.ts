import { boolean } from '@oclif/core/flags'
import { listMatches, type Match } from '../../actions/contacts/matches.ts'
import { ApiCommand } from '../../api-command.ts'
import { printMatches } from '../../print/contacts.ts'

export default class ContactsMatches extends ApiCommand {
  static override summary = 'List who of your contacts is here and can be found.'

  static override flags = { dismissed: boolean({ description: 'List those you dismissed instead.' }) }

  async run(): Promise<Match[]> {
    const { flags } = await this.parse(ContactsMatches)
    const matches = await listMatches(await this.open(flags), flags)
    return this.tell(matches, printMatches(matches, flags))
  }
}
