import type { Profile, ProfilePatch } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import type { ProfileChange } from '../../input/profile-change.ts'
import { mergedPlace } from './merged-place.ts'

/**
 * Changes what `change` names of the profile and leaves the rest (P5.2, P5.3).
 *
 * @throws ProblemError `precondition-failed` when the profile changed between reading and writing.
 */
export async function setProfile({ client }: Context, change: ProfileChange): Promise<Profile> {
  const { data, etag } = await client.profile.get().withResponse()
  return client.profile.update(profilePatch(change, data), { ifMatch: etag! })
}

/** The patch that `change` is for a profile: its place goes whole. */
export function profilePatch({ location, ...patch }: ProfileChange, before: Profile): ProfilePatch {
  return { ...patch, ...(location !== undefined && { location: mergedPlace(before.location, location) }) }
}
