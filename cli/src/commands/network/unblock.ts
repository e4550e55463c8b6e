import { string } from '@oclif/core/args'
import type { Block } from '@pianeojobs/sdk/contract'
import { unblockPerson } from '../../actions/network/unblock.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { nameOf } from '../../print/network.ts'

export default class NetworkUnblock extends ApiCommand {
  static override summary = 'Take a block back. What it ended does not come back.'

  static override examples = ['<%= config.bin %> <%= command.id %> grace-hopper']

  static override args = { person: string({ description: 'Who: their handle, or the id of the person.' }) }

  async run(): Promise<Block> {
    const { args, flags } = await this.parse(NetworkUnblock)
    const { person } = await this.collect(
      { person: lineField(args.person, 'PERSON', 'Whom (the handle, or the id of the person)') },
      flags,
    )
    const block = await unblockPerson(await this.open(flags), person)
    return this.tell(block, `Not blocked any more: ${nameOf(block)}.`)
  }
}
