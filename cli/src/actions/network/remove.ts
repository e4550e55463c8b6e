import type { Connection } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { listConnections } from './connections.ts'
import { findListed } from './find-listed.ts'

/**
 * Ends the connection with a person: at once, and for both (P9.4).
 *
 * @throws NobodyThereError, UsageError as `findListed` does.
 */
export async function removeConnection(context: Context, written: string): Promise<Connection> {
  const connections = await listConnections(context)
  const connection = findListed(connections, written, { kind: 'connection', list: 'pianeo network connections' })
  await context.client.network.connections.remove(connection.id)
  return connection
}
