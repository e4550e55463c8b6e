import { string } from '@oclif/core/args'
import type { Media } from '@pianeojobs/sdk/contract'
import { removeMedia } from '../../actions/media/remove.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { cleanLine } from '../../print/clean.ts'

export default class MediaRemove extends ApiCommand {
  static override summary = 'Remove a photo or video, at once and for everyone.'

  static override examples = ['<%= config.bin %> <%= command.id %> med_01jb2m3n4p']

  static override args = { id: string({ description: 'Which: its id, or enough of its beginning.' }) }

  async run(): Promise<Media> {
    const { args, flags } = await this.parse(MediaRemove)
    const { id } = await this.collect({ id: lineField(args.id, 'ID', 'Which (the id)') }, flags)
    const removed = await removeMedia(await this.open(flags), id)
    return this.tell(removed, cleanLine(`Removed: the ${removed.kind} ${removed.alt ?? removed.id}.`))
  }
}
