import { string } from '@oclif/core/args'
import { string as text } from '@oclif/core/flags'
import type { Media } from '@pianeojobs/sdk/contract'
import { addMedia } from '../../actions/media/add.ts'
import { ApiCommand } from '../../api-command.ts'
import { audiences, readAudience } from '../../input/audience.ts'
import { lineField } from '../../input/line-field.ts'
import { interruptible } from '../../interruptible.ts'
import { printAdded, printSent } from '../../print/media.ts'

/** After so many bytes a person sees that it goes on. */
const noted = 10_000_000

export default class MediaAdd extends ApiCommand {
  static override summary = 'Add a photo (JPEG, PNG, WebP) or a video (MP4, WebM).'

  static override description =
    'Where and when it was taken, with what, previews and comments are removed before it is kept; the answer says what went. Nobody but you sees a photo until it is the one of your profile, or has an audience.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> portrait.jpg --alt "Ada, smiling, before a bookshelf"',
    '<%= config.bin %> <%= command.id %> talk.mp4 --alt "Ada speaks on engines" --visibility public',
  ]

  static override args = { file: string({ description: 'The file; - is stdin.' }) }

  static override flags = {
    alt: text({ description: 'What is to be seen, for those who cannot see it.', helpValue: 'TEXT' }),
    caption: text({ description: 'What stands beside it.', helpValue: 'TEXT' }),
    visibility: text({ description: `Who can see it: ${audiences.join(', ')}.`, helpValue: 'AUDIENCE' }),
  }

  static override labels = { '/file': 'FILE' }

  async run(): Promise<Media> {
    const { args, flags } = await this.parse(MediaAdd)
    const { caption } = flags
    const visibility = readAudience(flags.visibility ?? '', '--visibility') ?? undefined
    const { file, alt } = await this.collect(
      {
        file: lineField(args.file, 'FILE', 'File'),
        alt: lineField(flags.alt, '--alt TEXT', 'What is to be seen, for those who cannot see it'),
      },
      flags,
    )
    const context = await this.open(flags)
    let before = 0
    const onProgress = (sent: number, total: number) => {
      if (Math.floor(sent / noted) > Math.floor(before / noted)) this.note(printSent(sent, total))
      before = sent
    }
    const media = await interruptible(
      () => 'It was not added, unless all of it had arrived: see `pianeo media list`.',
      () => addMedia(context, { file, alt, caption, visibility, onProgress }),
    )
    return this.tell(media, printAdded(media))
  }
}
