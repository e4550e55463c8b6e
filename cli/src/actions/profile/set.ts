import type { Profile } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import type { ProfileChange } from '../../input/profile-change.ts'

const nowhere = { city: null, region: null, country: null }

/**
 * Changes what `change` names of the profile and leaves the rest (P5.2, P5.3).
 *
 * @throws ProblemError `precondition-failed` when the profile changed between reading and writing.
 */
export async function setProfile({ client }: Context, { location, ...patch }: ProfileChange): Promise<Profile> {
  const { data, etag } = await client.profile.get().withResponse()
  const place = location && { ...nowhere, ...data.location, ...location }
  return client.profile.update({ ...patch, ...(place !== undefined && { location: place }) }, { ifMatch: etag! })
}
