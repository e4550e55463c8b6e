import { string } from '@oclif/core/args'
import type { ProfileSection, ProfileSections } from '@pianeojobs/sdk/contract'
import { showSection, showSections } from '../../../actions/profile/section.ts'
import { ApiCommand } from '../../../api-command.ts'
import { readSectionName, sectionNames } from '../../../input/section.ts'
import { printSection, printSections } from '../../../print/section.ts'

export default class ProfileSectionShow extends ApiCommand {
  static override summary = 'Show a section of your profile, or all of them.'

  static override description = `The sections: ${sectionNames.join(', ')}.
With --json a section is what \`pianeo profile section set\` takes.`

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> education --json > education.json',
  ]

  static override args = { section: string({ description: 'Which; all of them without.' }) }

  async run(): Promise<ProfileSection | ProfileSections> {
    const { args, flags } = await this.parse(ProfileSectionShow)
    if (!args.section) {
      const sections = await showSections(await this.open(flags))
      return this.tell(sections, printSections(sections))
    }
    const name = readSectionName(args.section)
    const section = await showSection(await this.open(flags), name)
    return this.tell(section, printSection(section))
  }
}
