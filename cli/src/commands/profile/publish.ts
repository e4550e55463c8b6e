import { boolean, string } from '@oclif/core/flags'
import type { Publication } from '@pianeojobs/sdk/contract'
import { previewPublication, publishProfile } from '../../actions/profile/publish.ts'
import { ApiCommand } from '../../api-command.ts'
import { PublicationDeclinedError } from '../../errors/publication-declined-error.ts'
import { readProfileFields } from '../../input/profile-field.ts'
import type { Prompts } from '../../input/prompts.ts'
import { printPreview, printPublication } from '../../print/publication.ts'

export default class ProfilePublish extends ApiCommand {
  static override summary = 'Publish your profile, once you have seen exactly what becomes public.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --yes',
    '<%= config.bin %> <%= command.id %> --fields displayName,handle,headline',
  ]

  static override flags = {
    yes: boolean({ description: 'Publish whatever is public by its audience, without being asked.' }),
    fields: string({
      description: 'Publish if exactly these fields become public, and nothing otherwise.',
      helpValue: 'FIELD,FIELD',
      exclusive: ['yes'],
    }),
  }

  static override labels = { '/confirmedFields': '--fields' }

  async run(): Promise<Publication> {
    const { flags } = await this.parse(ProfilePublish)
    const named = flags.fields === undefined ? undefined : readProfileFields(flags.fields)
    const decided = named !== undefined || flags.yes
    if (!decided && !this.isInteractive(flags)) await this.collect({ agreed: this.agreement(undefined) }, flags)
    const context = await this.open(flags)
    const preview = await previewPublication(context)
    this.note(printPreview(preview))
    const { agreed } = await this.collect({ agreed: this.agreement(decided || undefined) }, flags)
    if (!agreed) throw new PublicationDeclinedError()
    const publication = await publishProfile(context, named ?? preview.fields)
    return this.tell(publication, printPublication(publication))
  }

  private agreement(given: true | undefined) {
    return { given, usage: '--yes', ask: (prompts: Prompts) => prompts.agreement('Publish it?') }
  }
}
