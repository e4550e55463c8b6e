import type { Profile, ProfilePatch } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import type { ProfileChange } from '../../input/profile-change.ts'

const nowhere = { city: null, region: null, country: null }

/**
 * Changes what `change` names of the profile and leaves the rest (P5.2, P5.3).
 *
 * @throws ProblemError `precondition-failed` when the profile changed between reading and writing.
 */
export async function setProfile({ client }: Context, change: ProfileChange): Promise<Profile> {
  const { data, etag } = await client.profile.get().withResponse()
  return client.profile.update(withPlace(change, data), { ifMatch: etag! })
}

/** The patch that `change` is: what it does not name of a place is taken from the profile. A place of nothing is none. */
export function withPlace({ location, ...patch }: ProfileChange, { location: before }: Profile): ProfilePatch {
  if (location === undefined) return patch
  const place = location && { ...nowhere, ...before, ...location }
  const empty = place === null || Object.values(place).every((part) => part === null)
  return { ...patch, location: empty ? null : place }
}
