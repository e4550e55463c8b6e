import type { VisibilityChange, VisibilityMap, VisibilityPatch } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Who can read what of the profile, field by field (P4.4). */
export async function showVisibility({ client }: Context): Promise<VisibilityMap> {
  return client.profile.visibility.get()
}

/** Changes who can read what, or with `dryRun` only says what that would change (P4.2, P4.4). */
export async function changeVisibility(
  { client }: Context,
  patch: VisibilityPatch,
  { dryRun }: { readonly dryRun: boolean },
): Promise<VisibilityChange> {
  return client.profile.visibility.update(patch, { dryRun })
}
