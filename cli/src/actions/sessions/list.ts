import { pageLimit, type Session } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Where the person is signed in, newest first. */
export async function listSessions({ client }: Context): Promise<Session[]> {
  return client.sessions.list({ limit: pageLimit }).toArray()
}
