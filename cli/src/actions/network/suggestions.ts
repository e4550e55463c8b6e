import type { Suggestion } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Whom one may know, and why, the likeliest first (P6.4). */
export async function listSuggestions(
  { client }: Context,
  { limit }: { readonly limit: number },
): Promise<Suggestion[]> {
  return client.network.suggestions.list({ limit: Math.min(limit, 100) }).toArray({ limit })
}
