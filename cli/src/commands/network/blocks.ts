import type { Block } from '@pianeojobs/sdk/contract'
import { listBlocks } from '../../actions/network/blocks.ts'
import { ApiCommand } from '../../api-command.ts'
import { printBlocks } from '../../print/network.ts'

export default class NetworkBlocks extends ApiCommand {
  static override summary = 'List whom you blocked. Nobody else sees it.'

  async run(): Promise<Block[]> {
    const { flags } = await this.parse(NetworkBlocks)
    const blocks = await listBlocks(await this.open(flags))
    return this.tell(blocks, printBlocks(blocks))
  }
}
