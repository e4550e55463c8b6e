import type { Limits } from '@pianeojobs/sdk/contract'
import type { Context } from '../context.ts'

/** What the platform takes at most. */
export async function readLimits({ client }: Context): Promise<Limits> {
  return (await client.meta.get()).limits
}
