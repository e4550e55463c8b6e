import { pageLimit, type SecurityEvent } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** What concerned the safety of the account, newest first (P3.1, G34). */
export async function listSecurityEvents(
  { client }: Context,
  { limit }: { readonly limit?: number | undefined },
): Promise<SecurityEvent[]> {
  return client.sessions.events({ limit: pageLimit }).toArray({ limit })
}
