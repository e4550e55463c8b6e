import { string } from '@oclif/core/args'
import type { Connection } from '@pianeojobs/sdk/contract'
import { removeConnection } from '../../actions/network/remove.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { nameOf } from '../../print/network.ts'

export default class NetworkRemove extends ApiCommand {
  static override summary = 'Remove a connection, for both at once. Nobody is told.'

  static override examples = ['<%= config.bin %> <%= command.id %> grace-hopper']

  static override args = { connection: string({ description: 'The connection: the handle of the other, or its id.' }) }

  async run(): Promise<Connection> {
    const { args, flags } = await this.parse(NetworkRemove)
    const { connection } = await this.collect(
      { connection: lineField(args.connection, 'CONNECTION', 'With whom (the handle, or the id of the connection)') },
      flags,
    )
    const removed = await removeConnection(await this.open(flags), connection)
    return this.tell(removed, `Removed: ${nameOf(removed)}. What you show to connections alone, they can read no more.`)
  }
}
