import type { Media } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** All photos and videos, in their order. */
export async function listMedia({ client }: Context): Promise<readonly Media[]> {
  return client.media.list({ limit: 100 }).toArray()
}
