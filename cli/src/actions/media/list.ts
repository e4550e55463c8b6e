import { type Media, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** All photos and videos, in their order. */
export async function listMedia({ client }: Context): Promise<readonly Media[]> {
  return client.media.list({ limit: pageLimit }).toArray()
}
