import { string } from '@oclif/core/args'
import { string as text } from '@oclif/core/flags'
import type { Media, MediaPatch } from '@pianeojobs/sdk/contract'
import { updateMedia } from '../../actions/media/update.ts'
import { ApiCommand } from '../../api-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { audiences, readAudience } from '../../input/audience.ts'
import { lineField } from '../../input/line-field.ts'
import { withoutUndefined } from '../../input/without-undefined.ts'
import { printMedia } from '../../print/media.ts'

export default class MediaUpdate extends ApiCommand {
  static override summary =
    'Change what is said of a photo or video; what you do not name stays, an empty value removes.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> med_01jb2m3n4p --alt "Ada, smiling, before a bookshelf"',
    '<%= config.bin %> <%= command.id %> med_01jb2m3n4p --visibility members',
  ]

  static override args = { id: string({ description: 'Which: its id, or enough of its beginning.' }) }

  static override flags = {
    alt: text({ description: 'What is to be seen, for those who cannot see it.', helpValue: 'TEXT' }),
    caption: text({ description: 'What stands beside it.', helpValue: 'TEXT' }),
    visibility: text({
      description: `Who can see it: ${audiences.join(', ')}; none to follow others of its kind.`,
      helpValue: 'AUDIENCE',
    }),
  }

  async run(): Promise<Media> {
    const { args, flags } = await this.parse(MediaUpdate)
    const { alt, caption, visibility } = flags
    const { id } = await this.collect({ id: lineField(args.id, 'ID', 'Which (the id)') }, flags)
    const patch = withoutUndefined({
      alt: alt === '' ? null : alt,
      caption: caption === '' ? null : caption,
      visibility: visibility === undefined ? undefined : readAudience(visibility, '--visibility'),
    }) as MediaPatch
    if (Object.keys(patch).length === 0) {
      throw new MissingInputError(['one of --alt, --caption, --visibility'], `${this.line} ID --alt "Ada at her desk"`)
    }
    const media = await updateMedia(await this.open(flags), id, patch)
    return this.tell(media, printMedia(media))
  }
}
