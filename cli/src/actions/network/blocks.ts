import { type Block, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Whom one blocked, newest first. */
export async function listBlocks({ client }: Context): Promise<Block[]> {
  return client.network.blocks.list({ limit: pageLimit }).toArray()
}
