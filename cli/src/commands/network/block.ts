import { string } from '@oclif/core/args'
import type { Block } from '@pianeojobs/sdk/contract'
import { blockPerson } from '../../actions/network/block.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { nameOf } from '../../print/network.ts'

export default class NetworkBlock extends ApiCommand {
  static override summary = 'Block somebody: neither finds the other any more. They are not told.'

  static override examples = ['<%= config.bin %> <%= command.id %> grace-hopper']

  static override args = { person: string({ description: 'Who: their handle, or the id of the person.' }) }

  static override labels = { '/handle': 'PERSON', '/personId': 'PERSON' }

  async run(): Promise<Block> {
    const { args, flags } = await this.parse(NetworkBlock)
    const { person } = await this.collect({ person: lineField(args.person, 'PERSON', 'Whom (the handle)') }, flags)
    const block = await blockPerson(await this.open(flags), person)
    return this.tell(block, `Blocked: ${nameOf(block)}. To take it back: pianeo network unblock ${block.personId}`)
  }
}
