import { string } from '@oclif/core/args'
import { restoreMatch } from '../../actions/contacts/dismiss.ts'
import type { Match } from '../../actions/contacts/matches.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { cleanLine } from '../../print/clean.ts'

export default class ContactsRestore extends ApiCommand {
  static override summary = 'Show a match again that you dismissed.'

  static override examples = ['<%= config.bin %> <%= command.id %> 7q2kd9xb']

  static override args = { match: string({ description: 'The match: its id, or enough of its beginning.' }) }

  async run(): Promise<Match> {
    const { args, flags } = await this.parse(ContactsRestore)
    const { prefix } = await this.collect({ prefix: lineField(args.match, 'MATCH', 'Which (the id)') }, flags)
    const match = await restoreMatch(await this.open(flags), prefix)
    return this.tell(match, cleanLine(`Shown again: ${match.name}.`))
  }
}
