import type { Block } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { personIdOf } from './person-id.ts'

/** Blocks the person with a handle or id: neither finds the other any more (P4.4, P9.4). */
export async function blockPerson(context: Context, person: string): Promise<Block> {
  return context.client.network.blocks.add(await personIdOf(context, person))
}
