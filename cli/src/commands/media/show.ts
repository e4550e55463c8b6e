import { string } from '@oclif/core/args'
import { string as text } from '@oclif/core/flags'
import type { Media } from '@pianeojobs/sdk/contract'
import { findMedia } from '../../actions/media/find.ts'
import { saveMedia } from '../../actions/media/save.ts'
import { ApiCommand } from '../../api-command.ts'
import type { SavedFile } from '../../files/saved-file.ts'
import { lineField } from '../../input/line-field.ts'
import { printMedia } from '../../print/media.ts'

export default class MediaShow extends ApiCommand {
  static override summary = 'Show what a photo or video is and what was removed from it, or save it.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> med_01jb2m3n4p',
    '<%= config.bin %> <%= command.id %> med_01jb2m3n4p --output portrait.jpg',
  ]

  static override args = { id: string({ description: 'Which: its id, or enough of its beginning.' }) }

  static override flags = {
    output: text({
      char: 'o',
      description: 'Save what is kept of it: a folder, or the file to write. Nothing is overwritten.',
      helpValue: 'DIR|FILE',
    }),
  }

  async run(): Promise<Media & { readonly saved?: SavedFile }> {
    const { args, flags } = await this.parse(MediaShow)
    const { id } = await this.collect({ id: lineField(args.id, 'ID', 'Which (the id)') }, flags)
    const context = await this.open(flags)
    const media = await findMedia(context, id)
    const saved = flags.output === undefined ? undefined : await saveMedia(context, media, flags.output)
    return this.tell({ ...media, ...(saved && { saved }) }, printMedia(media, saved))
  }
}
