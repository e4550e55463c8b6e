import { string } from '@oclif/core/args'
import type { ProfileSection } from '@pianeojobs/sdk/contract'
import { setSection } from '../../../actions/profile/section.ts'
import { ApiCommand } from '../../../api-command.ts'
import { lineField } from '../../../input/line-field.ts'
import { readSectionFile, readSectionName, sectionField, sectionNames } from '../../../input/section.ts'
import { printSection } from '../../../print/section.ts'

export default class ProfileSectionSet extends ApiCommand {
  static override summary = 'Replace a section of your profile by the entries in a file of JSON.'

  static override description = `The sections: ${sectionNames.join(', ')}.
The file holds a list of entries, in the order in which they are shown, or what \`pianeo profile section show --json\` printed.
Entries that are not in it go. An entry can have a "visibility" of its own: public, members, connections or private.`

  static override examples = [
    '<%= config.bin %> <%= command.id %> education education.json',
    `echo '[{"name": "Analysis", "level": "Master"}]' | <%= config.bin %> <%= command.id %> skills -`,
  ]

  static override args = {
    section: string({ description: 'Which.' }),
    file: string({ description: 'The file; - is stdin.' }),
  }

  async run(): Promise<ProfileSection> {
    const { args, flags } = await this.parse(ProfileSectionSet)
    const { section, file } = await this.collect(
      {
        section: sectionField(args.section),
        file: lineField(args.file, 'FILE', 'File (JSON)'),
      },
      flags,
    )
    const wanted = await readSectionFile(readSectionName(section), file)
    const kept = await setSection(await this.open(flags), wanted)
    return this.tell(kept, printSection(kept))
  }
}
