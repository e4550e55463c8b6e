import type { PublicExperience, PublicMedia, PublicProfile } from '@pianeojobs/sdk/contract'
import { clean, cleanLine } from './clean.ts'
import { printPairs } from './pairs.ts'
import { placeLine } from './place.ts'
import { sectionLines } from './section.ts'
import { sensitiveNames } from './sensitive-names.ts'

/** A profile as somebody else sees it, for people: all of it, and what they may not see is not there. */
export function printPublicProfile(profile: PublicProfile): string {
  const { displayName, handle, headline, photo, summary = '', location, email } = profile
  const { links = [], media = [], experiences = [], sections = {}, sensitiveAttributes = [] } = profile
  const pairs = printPairs([
    ['Name', displayName],
    ['Handle', handle],
    ['Headline', headline],
    ['Photo', photo && mediaLine(photo)],
    ['Place', placeLine(location ?? null)],
    ['E-mail', email],
    ...links.map(({ url, label }) => ['Link', label === undefined ? url : `${url} (${label})`] as const),
    ...media.map((each) => [each.kind === 'photo' ? 'Photo' : 'Video', mediaLine(each)] as const),
    ...sectionLines(sections),
    ...sensitiveAttributes.map(({ category, text }) => [sensitiveNames[category], text] as const),
  ])
  return [pairs, clean(summary), ...experiences.map(experienceText)].filter(Boolean).join('\n\n')
}

function mediaLine({ id, alt, caption }: PublicMedia): string {
  return [alt ?? id, caption].filter(Boolean).join(' · ')
}

function experienceText(experience: PublicExperience): string {
  const { title, organization, start, end, location, summary, highlights = [] } = experience
  const lines = [
    `${start} – ${end ?? 'now'}  ${title}, ${organization.name}`,
    [organization.url, placeLine(location ?? null)].filter(Boolean).join(' · '),
  ]
  const told = highlights.map((highlight) => `- ${highlight}`)
  return [...lines.map(cleanLine), clean(summary ?? ''), ...told.map(cleanLine)].filter(Boolean).join('\n')
}
