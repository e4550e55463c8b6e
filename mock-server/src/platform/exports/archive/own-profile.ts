import type { Account, Audience, Experience, Profile, PublicSections } from '@pianeojobs/sdk/contract'
import { noSections, sectionNames } from '../../profile/sections-of.ts'
import type { VisibleProfile } from '../../visibility/visible-to.ts'

/** A profile of a snapshot as its person reads it: everything of it, whoever may see it here. */
export function ownProfile(profile: Profile, { email }: Account): VisibleProfile {
  const { personId, handle, displayName, headline, summary, location, links, experiences } = profile
  return {
    ...{ personId, handle, displayName, viewer: 'self', email },
    ...(headline !== null && { headline }),
    ...(summary !== null && { summary }),
    ...(location !== null && { location }),
    ...(links.length > 0 && { links }),
    ...(experiences.length > 0 && { experiences: experiences.map(ownExperience) }),
    sections: ownSections(profile),
  }
}

function ownExperience({ id, title, organization, start, end, location, summary, highlights }: Experience) {
  return {
    ...{ id, title, organization, start, end },
    ...(location !== null && { location }),
    ...(summary !== null && { summary }),
    ...(highlights.length > 0 && { highlights }),
  }
}

/** Snapshots of before there were sections are without. */
function ownSections({ sections = noSections }: Profile): PublicSections {
  const filled = sectionNames.filter((name) => sections[name].length > 0)
  const entries = (name: (typeof filled)[number]) =>
    (sections[name] as { visibility?: Audience | null }[]).map(({ visibility: _, ...entry }) => entry)
  return Object.fromEntries(filled.map((name) => [name, entries(name)]))
}
