import type { Experience } from '@pianeojobs/sdk/contract'
import { listExperiences } from '../../actions/experience/list.ts'
import { ApiCommand } from '../../api-command.ts'
import { printExperiences } from '../../print/experience.ts'

export default class ExperienceList extends ApiCommand {
  static override summary = 'List the experience on your profile: current first, then newest first.'

  async run(): Promise<Experience[]> {
    const { flags } = await this.parse(ExperienceList)
    const experiences = await listExperiences(await this.open(flags))
    return this.tell(experiences, printExperiences(experiences))
  }
}
