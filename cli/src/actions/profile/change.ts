import type { Place, Profile } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { same } from '../../edit/same.ts'
import { ChangedMeanwhileError } from '../../errors/changed-meanwhile-error.ts'
import type { ProfileChange } from '../../input/profile-change.ts'
import { readTaggedProfile, type TaggedProfile } from './own.ts'
import { profilePatch } from './set.ts'

/**
 * Changes what `change` names of a profile that the person has before them (P5.2, P5.3). What somebody else changed
 * meanwhile stays, unless it is the same.
 *
 * @param seen the profile as the person saw it when they began.
 * @throws ChangedMeanwhileError with the profile as it is now, when what `change` names is no longer what they saw.
 */
export async function changeProfile(context: Context, change: ProfileChange, seen: TaggedProfile): Promise<Profile> {
  const { isProblem } = await import('@pianeojobs/sdk')
  for (let now = seen; ; now = await readTaggedProfile(context)) {
    if (!untouched(change, seen.profile, now.profile)) throw new ChangedMeanwhileError('The profile', now)
    try {
      return await context.client.profile.update(profilePatch(change, now.profile), { ifMatch: now.etag })
    } catch (error) {
      if (!isProblem(error, 'precondition-failed')) throw error
    }
  }
}

/** Whether what `change` names is the same in both. */
function untouched({ location, ...change }: ProfileChange, before: Profile, now: Profile): boolean {
  const parts = Object.keys(location ?? {}) as (keyof Place)[]
  return (
    (Object.keys(change) as (keyof typeof change)[]).every((name) => same(before[name], now[name])) &&
    (location !== null || same(before.location, now.location)) &&
    parts.every((part) => same(before.location?.[part], now.location?.[part]))
  )
}
