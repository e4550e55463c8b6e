import { type ActivityEvent, type ActivityKind, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** What was recorded of a person's use, newest first (P3.2). */
export async function listActivity(
  { client }: Context,
  { kind, limit }: { readonly kind?: ActivityKind | undefined; readonly limit?: number | undefined },
): Promise<ActivityEvent[]> {
  return client.activity.list({ limit: pageLimit, kind }).toArray({ limit })
}
