import type { Profile } from '@pianeojobs/sdk/contract'
import { showProfile } from '../../actions/profile/show.ts'
import { ApiCommand } from '../../api-command.ts'
import { printProfile } from '../../print/profile.ts'

export default class ProfileShow extends ApiCommand {
  static override summary = 'Show your profile: all of it, whoever else may see it.'

  async run(): Promise<Profile> {
    const { flags } = await this.parse(ProfileShow)
    const profile = await showProfile(await this.open(flags))
    return this.tell(profile, printProfile(profile))
  }
}
