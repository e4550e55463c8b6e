import { type Connection, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** With whom one is connected, newest first (P9.4). */
export async function listConnections({ client }: Context): Promise<Connection[]> {
  return client.network.connections.list({ limit: pageLimit }).toArray()
}
