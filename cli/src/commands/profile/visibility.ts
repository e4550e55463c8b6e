import { string } from '@oclif/core/args'
import { boolean } from '@oclif/core/flags'
import type { VisibilityChange, VisibilityMap } from '@pianeojobs/sdk/contract'
import { changeVisibility, showVisibility } from '../../actions/profile/visibility.ts'
import { ApiCommand } from '../../api-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { audiences } from '../../input/audience.ts'
import { profileFields } from '../../input/profile-field.ts'
import { readVisibilityPatch } from '../../input/visibility-patch.ts'
import { printVisibility, printVisibilityChange } from '../../print/visibility.ts'

export default class ProfileVisibility extends ApiCommand {
  static override summary = 'Show or change who can read which part of your profile.'

  static override description = `The fields: ${profileFields.join(', ')}.
The audiences, widest first: ${audiences.join(', ')}. An empty one returns the field to its default.`

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> city=private pastExperience=public --dry-run',
    '<%= config.bin %> <%= command.id %> city=',
  ]

  static override strict = false

  static override args = { audiences: string({ description: 'New audiences, each as field=audience.' }) }

  static override flags = {
    'dry-run': boolean({ description: 'Change nothing; say what would change.' }),
  }

  async run(): Promise<VisibilityMap | VisibilityChange> {
    const { argv, flags } = await this.parse(ProfileVisibility)
    const dryRun = flags['dry-run']
    if (argv.length > 0) {
      const patch = readVisibilityPatch(argv as string[])
      const change = await changeVisibility(await this.open(flags), patch, { dryRun })
      return this.tell(change, printVisibilityChange(change))
    }
    if (dryRun) throw new MissingInputError(['FIELD=AUDIENCE'], `${this.line} city=private --dry-run`)
    const visibility = await showVisibility(await this.open(flags))
    return this.tell(visibility, printVisibility(visibility))
  }
}
