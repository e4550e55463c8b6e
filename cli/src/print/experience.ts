import type { Experience } from '@pianeojobs/sdk/contract'
import { audienceNames } from './audience-names.ts'
import { clean } from './clean.ts'
import { printPairs } from './pairs.ts'
import { placeLine } from './place.ts'
import { printTable } from './table.ts'

/** An experience, for people: all of it. */
export function printExperience(experience: Experience): string {
  const { id, title, organization, location, summary, highlights, visibility, audience } = experience
  const pairs = printPairs([
    ['Title', title],
    ['Organization', [organization.name, organization.url].filter(Boolean).join(' · ')],
    ['Time', experienceTime(experience)],
    ['Place', placeLine(location)],
    ['Read by', `${audienceNames[audience]}${visibility === null ? ' (as others of its kind)' : ''}`],
    ['Id', id],
  ])
  const texts = [summary ?? '', highlights.map((highlight) => `- ${highlight}`).join('\n')].filter(Boolean)
  return [pairs, ...texts.map(clean)].join('\n\n')
}

/** Experiences, for people: one a line. */
export function printExperiences(experiences: readonly Experience[]): string {
  if (experiences.length === 0) return 'No experience yet. Add some with `pianeo experience add`.'
  return printTable(
    ['TIME', 'TITLE', 'ORGANIZATION', 'READ BY', 'ID'],
    experiences.map((one) => [experienceTime(one), one.title, one.organization.name, one.audience, one.id]),
  )
}

/** From when to when, on one line. */
export function experienceTime({ start, end }: Experience): string {
  return `${start} – ${end ?? 'now'}`
}
