import type { Audience, ProfileSections, PublicSections } from '@pianeojobs/sdk/contract'
import type { ProfileRow } from '../profile/profile-row.ts'
import { sectionNames } from '../profile/sections-of.ts'
import { audienceOf } from './audience-of.ts'
import { mayRead } from './may-read.ts'
import type { Viewer } from './viewer.ts'

interface AnyEntry {
  readonly visibility?: Audience | null
}

/** What a viewer may read of the sections of a profile: of each entry all but whom it is for. */
export function visibleSections(
  profile: ProfileRow,
  sections: ProfileSections,
  viewer: Viewer,
): PublicSections | undefined {
  const seen = sectionNames.flatMap((section) => {
    const entries = (sections[section] as readonly AnyEntry[])
      .filter(({ visibility }) => mayRead(viewer, visibility ?? audienceOf(profile, section)))
      .map(({ visibility: _, ...entry }) => entry)
    return entries.length > 0 ? [[section, entries] as const] : []
  })
  return seen.length > 0 ? Object.fromEntries(seen) : undefined
}
