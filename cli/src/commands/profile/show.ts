import { option } from '@oclif/core/flags'
import type { Profile, PublicProfile } from '@pianeojobs/sdk/contract'
import { previewProfile, readerNames } from '../../actions/profile/preview.ts'
import { showProfile } from '../../actions/profile/show.ts'
import { ApiCommand } from '../../api-command.ts'
import { printProfile } from '../../print/profile.ts'
import { printPublicProfile } from '../../print/public-profile.ts'

export default class ProfileShow extends ApiCommand {
  static override summary = 'Show your profile: all of it, or what somebody else sees.'

  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --as public']

  static override flags = {
    as: option({ description: 'Show exactly what such a reader sees.', options: readerNames })(),
  }

  async run(): Promise<Profile | PublicProfile> {
    const { flags } = await this.parse(ProfileShow)
    const context = await this.open(flags)
    if (flags.as) {
      const seen = await previewProfile(context, flags.as)
      return this.tell(seen, printPublicProfile(seen))
    }
    const profile = await showProfile(context)
    return this.tell(profile, printProfile(profile))
  }
}
