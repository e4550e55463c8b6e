import { string } from '@oclif/core/args'
import { dismissMatch } from '../../actions/contacts/dismiss.ts'
import type { Match } from '../../actions/contacts/matches.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { cleanLine } from '../../print/clean.ts'
import { shortMatchId } from '../../print/contacts.ts'

export default class ContactsDismiss extends ApiCommand {
  static override summary = 'Dismiss a match: it is not shown again, whatever you import. Nobody is told.'

  static override examples = ['<%= config.bin %> <%= command.id %> 7q2kd9xb']

  static override args = { match: string({ description: 'The match: its id, or enough of its beginning.' }) }

  async run(): Promise<Match> {
    const { args, flags } = await this.parse(ContactsDismiss)
    const { prefix } = await this.collect({ prefix: lineField(args.match, 'MATCH', 'Which (the id)') }, flags)
    const match = await dismissMatch(await this.open(flags), prefix)
    return this.tell(
      match,
      cleanLine(`Dismissed: ${match.name}. To see them again: pianeo contacts restore ${shortMatchId(match)}`),
    )
  }
}
