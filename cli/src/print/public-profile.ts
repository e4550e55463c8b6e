import type { PublicProfile } from '@pianeojobs/sdk/contract'
import { clean } from './clean.ts'
import { printPairs } from './pairs.ts'
import { placeLine } from './place.ts'
import { sectionLines } from './section.ts'
import { sensitiveNames } from './sensitive-names.ts'
import { printTable } from './table.ts'

/** A profile as somebody else sees it, for people: what they may not see is not there. */
export function printPublicProfile(profile: PublicProfile): string {
  const {
    displayName,
    handle,
    headline,
    summary = '',
    location,
    email,
    links = [],
    experiences = [],
    sections = {},
  } = profile
  const pairs = printPairs([
    ['Name', displayName],
    ['Handle', handle],
    ['Headline', headline],
    ['Place', placeLine(location ?? null)],
    ['E-mail', email],
    ...links.map(({ url, label }) => ['Link', label === undefined ? url : `${url} (${label})`] as const),
    ...sectionLines(sections),
    ...(profile.sensitiveAttributes ?? []).map(({ category, text }) => [sensitiveNames[category], text] as const),
  ])
  const rows = experiences.map(({ start, end, title, organization }) => [
    `${start} – ${end ?? 'now'}`,
    title,
    organization.name,
  ])
  const table = rows.length === 0 ? '' : printTable(['TIME', 'TITLE', 'ORGANIZATION'], rows)
  return [pairs, clean(summary), table].filter(Boolean).join('\n\n')
}
