import type { Experience } from '@pianeojobs/sdk/contract'
import { addExperience } from '../../actions/experience/add.ts'
import { ApiCommand } from '../../api-command.ts'
import { experienceFlags, experienceLabels, readNewExperience } from '../../input/experience-flags.ts'
import { printExperience } from '../../print/experience.ts'

export default class ExperienceAdd extends ApiCommand {
  static override summary = 'Add an experience to your profile; without an end it goes on.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> --title Translator --organization "Scientific Memoirs" --start 1842 --end 1843-08',
  ]

  static override flags = experienceFlags

  static override labels = experienceLabels

  async run(): Promise<Experience> {
    const { flags } = await this.parse(ExperienceAdd)
    const needed = await this.collect(
      {
        title: { given: flags.title, usage: '--title TEXT', ask: (prompts) => prompts.line('What did you do') },
        organization: {
          given: flags.organization,
          usage: '--organization NAME',
          ask: (prompts) => prompts.line('Where (the organization)'),
        },
        start: {
          given: flags.start,
          usage: '--start YYYY-MM',
          ask: (prompts) => prompts.line('When did it begin (YYYY, YYYY-MM or YYYY-MM-DD)'),
        },
      },
      flags,
    )
    const entry = readNewExperience({ ...flags, ...needed })
    const experience = await addExperience(await this.open(flags), entry)
    return this.tell(experience, printExperience(experience))
  }
}
