import { string } from '@oclif/core/args'
import type { Profile } from '@pianeojobs/sdk/contract'
import { setProfile } from '../../actions/profile/set.ts'
import { ApiCommand } from '../../api-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { profileKeys, readProfileChange } from '../../input/profile-change.ts'
import { printProfile } from '../../print/profile.ts'

export default class ProfileSet extends ApiCommand {
  static override summary = 'Edit your profile; what you do not name stays, an empty value removes.'

  static override description = `What can be set: ${profileKeys.join(', ')}.
A location is City,Region,CC with parts that may be empty. A link is a URL, and after a space what it is called; name
links several times for several, all of them: those not named go.`

  static override examples = [
    '<%= config.bin %> <%= command.id %> headline="Analyst" location=London,,GB',
    '<%= config.bin %> <%= command.id %> links="https://example.org/ada Notes" links=https://example.org/engine',
    '<%= config.bin %> <%= command.id %> summary=',
  ]

  static override strict = false

  static override args = { assignments: string({ description: 'What to set, each as key=value.' }) }

  static override labels = {
    '/location/city': 'location.city',
    '/location/region': 'location.region',
    '/location/country': 'location.country',
  }

  async run(): Promise<Profile> {
    const { argv, flags } = await this.parse(ProfileSet)
    if (argv.length === 0) throw new MissingInputError(['KEY=VALUE'], `${this.line} headline="Analyst"`)
    const change = readProfileChange(argv as string[])
    const profile = await setProfile(await this.open(flags), change)
    return this.tell(profile, printProfile(profile))
  }
}
