import type { Account, Limits, Media, Profile, VisibilityMap } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { listMedia } from '../media/list.ts'

/** A profile, and the tag of the state in which it was read (RFC 9110, section 8.8.3). */
export interface TaggedProfile {
  readonly profile: Profile
  readonly etag: string
}

/** All that a person edits of their profile, and who sees which part of it. */
export interface OwnProfile extends TaggedProfile {
  readonly account: Account
  readonly visibility: VisibilityMap
  readonly media: readonly Media[]
  readonly limits: Limits
}

/** The own profile with everything around it (P5.2). */
export async function readOwnProfile(context: Context): Promise<OwnProfile> {
  const { client } = context
  const [tagged, account, visibility, media, { limits }] = await Promise.all([
    readTaggedProfile(context),
    client.accounts.get(),
    client.profile.visibility.get(),
    listMedia(context),
    client.meta.get(),
  ])
  return { ...tagged, account, visibility, media, limits }
}

export async function readTaggedProfile({ client }: Context): Promise<TaggedProfile> {
  const { data, etag } = await client.profile.get().withResponse()
  return { profile: data, etag: etag! }
}
