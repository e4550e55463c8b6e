import type { ActivityDeletion, ActivityKind } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Deletes what was recorded of a person's use: all, that of one kind, or that before an instant (P3.2). */
export async function clearActivity(
  { client }: Context,
  { kind, before }: { readonly kind?: ActivityKind | undefined; readonly before?: string | undefined },
): Promise<ActivityDeletion> {
  return client.activity.clear({ kind, before })
}
