import type { Connection } from '@pianeojobs/sdk/contract'
import { listConnections } from '../../actions/network/connections.ts'
import { ApiCommand } from '../../api-command.ts'
import { printConnections } from '../../print/network.ts'

export default class NetworkConnections extends ApiCommand {
  static override summary = 'List with whom you are connected.'

  async run(): Promise<Connection[]> {
    const { flags } = await this.parse(NetworkConnections)
    const connections = await listConnections(await this.open(flags))
    return this.tell(connections, printConnections(connections))
  }
}
