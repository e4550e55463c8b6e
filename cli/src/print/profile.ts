import type { Profile } from '@pianeojobs/sdk/contract'
import { clean } from './clean.ts'
import { printExperiences } from './experience.ts'
import { printPairs } from './pairs.ts'
import { placeLine } from './place.ts'
import { sectionLines } from './section.ts'

/** The own profile, for people. */
export function printProfile(profile: Profile): string {
  const {
    displayName,
    handle,
    published,
    publishedAt,
    headline,
    summary,
    location,
    links,
    experiences,
    photoId,
    sections,
  } = profile
  const pairs = printPairs([
    ['Name', displayName],
    ['Handle', handle],
    ['Published', published ? `since ${publishedAt}` : 'no, nobody else sees it (pianeo profile publish)'],
    ['Headline', headline ?? '(none)'],
    ['Photo', photoId ?? undefined],
    ['Place', placeLine(location)],
    ...links.map(({ url, label }) => ['Link', label === undefined ? url : `${url} (${label})`] as const),
    ...sectionLines(sections),
  ])
  return [pairs, summary === null ? '' : clean(summary), printExperiences(experiences)].filter(Boolean).join('\n\n')
}
