import type { Media } from '@pianeojobs/sdk/contract'
import { listMedia } from '../../actions/media/list.ts'
import { ApiCommand } from '../../api-command.ts'
import { printMediaList } from '../../print/media.ts'

export default class MediaList extends ApiCommand {
  static override summary = 'List your photos and videos, in their order.'

  async run(): Promise<readonly Media[]> {
    const { flags } = await this.parse(MediaList)
    const all = await listMedia(await this.open(flags))
    return this.tell(all, printMediaList(all))
  }
}
