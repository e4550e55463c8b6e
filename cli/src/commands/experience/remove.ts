import { string } from '@oclif/core/args'
import type { Experience } from '@pianeojobs/sdk/contract'
import { removeExperience } from '../../actions/experience/remove.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { cleanLine } from '../../print/clean.ts'

export default class ExperienceRemove extends ApiCommand {
  static override summary = 'Remove an experience from your profile, at once and for everyone.'

  static override examples = ['<%= config.bin %> <%= command.id %> exp_01jb2m3n4p']

  static override args = { id: string({ description: 'The experience: its id, or enough of its beginning.' }) }

  async run(): Promise<Experience> {
    const { args, flags } = await this.parse(ExperienceRemove)
    const { id } = await this.collect({ id: lineField(args.id, 'ID', 'Which (the id)') }, flags)
    const removed = await removeExperience(await this.open(flags), id)
    return this.tell(removed, cleanLine(`Removed: ${removed.title}, ${removed.organization.name}.`))
  }
}
