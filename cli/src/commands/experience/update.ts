import { string } from '@oclif/core/args'
import type { Experience } from '@pianeojobs/sdk/contract'
import { updateExperience } from '../../actions/experience/update.ts'
import { ApiCommand } from '../../api-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { experienceFlags, experienceLabels, readExperience } from '../../input/experience-flags.ts'
import { lineField } from '../../input/line-field.ts'
import { printExperience } from '../../print/experience.ts'

export default class ExperienceUpdate extends ApiCommand {
  static override summary = 'Change an experience; what you do not name stays, an empty value removes.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> exp_01jb2m3n4p --end 2024-06',
    '<%= config.bin %> <%= command.id %> exp_01jb2m3n4p --visibility connections --location ""',
  ]

  static override args = { id: string({ description: 'The experience: its id, or enough of its beginning.' }) }

  static override flags = experienceFlags

  static override labels = experienceLabels

  async run(): Promise<Experience> {
    const { args, flags } = await this.parse(ExperienceUpdate)
    const { id } = await this.collect({ id: lineField(args.id, 'ID', 'Which (the id)') }, flags)
    const change = readExperience(flags)
    if (Object.keys(change).length === 0) {
      const names = Object.keys(experienceFlags).map((name) => `--${name}`)
      throw new MissingInputError([`one of ${names.join(', ')}`], `${this.line} ID --end 2024-06`)
    }
    const experience = await updateExperience(await this.open(flags), id, change)
    return this.tell(experience, printExperience(experience))
  }
}
