import type { Publication } from '@pianeojobs/sdk/contract'
import { unpublishProfile } from '../../actions/profile/unpublish.ts'
import { ApiCommand } from '../../api-command.ts'
import { printPublication } from '../../print/publication.ts'

export default class ProfileUnpublish extends ApiCommand {
  static override summary = 'Take your profile back: nobody else sees it from now on, and nothing is lost.'

  async run(): Promise<Publication> {
    const { flags } = await this.parse(ProfileUnpublish)
    const publication = await unpublishProfile(await this.open(flags))
    return this.tell(publication, printPublication(publication))
  }
}
