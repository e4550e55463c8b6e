import type { ErasurePreview } from '@pianeojobs/sdk/contract'
import { previewErasure } from '../../../actions/data/erase.ts'
import { ApiCommand } from '../../../api-command.ts'
import { printErasurePreview } from '../../../print/erasure.ts'

export default class DataErasePreview extends ApiCommand {
  static override summary = 'See what an erasure would remove, what would stay, and why. It schedules nothing.'

  async run(): Promise<ErasurePreview> {
    const { flags } = await this.parse(DataErasePreview)
    const preview = await previewErasure(await this.open(flags))
    return this.tell(preview, printErasurePreview(preview))
  }
}
