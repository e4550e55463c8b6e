import type { Block } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { listBlocks } from './blocks.ts'
import { findListed } from './find-listed.ts'

/**
 * Takes a block back; what it ended does not come back.
 *
 * @throws NobodyThereError, UsageError as `findListed` does.
 */
export async function unblockPerson(context: Context, written: string): Promise<Block> {
  const block = findListed(await listBlocks(context), written, { kind: 'block', list: 'pianeo network blocks' })
  await context.client.network.blocks.remove(block.personId)
  return block
}
