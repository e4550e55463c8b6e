import type { PersonCard, PublicProfile } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { preferencesOf } from '../preferences/preferences-row.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { cardOf } from './person-card.ts'
import { personOf } from './person-of.ts'
import { publicProfile } from './public-profile.ts'
import { sectionTexts } from './section-texts.ts'
import { viewerOf } from './viewer-of.ts'
import { wordsOf } from './words-of.ts'

/** Somebody who was found. `rank` sorts: the better the match the greater, of equal ones the newer person. */
export interface Found {
  readonly card: PersonCard
  readonly rank: string
}

/** Who is looked for, and by whom. */
export interface PeopleQuery {
  readonly q: string
  readonly country?: string | undefined
  /** Words of a skill that they name. */
  readonly skill?: string | undefined
  readonly readerId: string | undefined
}

/** What every address begins with: no word to look for. */
const scheme = /^https?:/
/** Scripts that write no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

/**
 * The people of whom every word of the query begins some word in what the reader may see. How many of them are in the
 * name decides the order; the name is the same for every reader, so nothing about the reader does (P4.1, P7.4). Whoever chose not to be found is not.
 *
 * @throws Refusal `query-too-short`.
 */
export function findPeople(state: State, { q, country, skill, readerId }: PeopleQuery): Found[] {
  const wanted = wordsOf(q)
  if ([...wanted.join('')].length < limits.searchMinLength) {
    throw new Refusal('query-too-short', `A search needs at least ${limits.searchMinLength} letters or digits.`)
  }
  return [...state.profiles.keys()].flatMap((accountId) => {
    if (!preferencesOf(state, accountId).inSearch) return []
    const person = personOf(state, accountId)
    const card = person && cardOf(person)
    const seen = person && publicProfile(person, viewerOf(state, person, readerId))
    if (!card || !seen || (country !== undefined && seen.location?.country !== country)) return []
    if (skill !== undefined && !hasSkill(seen, wordsOf(skill))) return []
    const words = wordsOf(textOf(seen))
    if (!wanted.every((word) => words.some((other) => fits(word, other)))) return []
    const name = wordsOf(seen.displayName)
    const hits = wanted.filter((word) => name.some((other) => fits(word, other))).length
    return [{ card, rank: `${String(hits).padStart(3, '0')} ${card.personId}` }]
  })
}

/** Whether one of the skills that are shown has all the words. */
function hasSkill({ sections }: PublicProfile, wanted: readonly string[]): boolean {
  return (sections?.skills ?? []).some(({ name, keywords = [] }) => {
    const words = wordsOf([name, ...keywords].join('\n'))
    return wanted.length > 0 && wanted.every((word) => words.some((other) => fits(word, other)))
  })
}

function fits(word: string, other: string): boolean {
  return other.startsWith(word) || (unspaced.test(word) && other.includes(word))
}

/** Everything of a profile that words are looked for in. */
function textOf({
  handle,
  displayName,
  headline,
  summary,
  location,
  links,
  experiences,
  sections = {},
  email,
}: PublicProfile): string {
  return [
    displayName,
    handle,
    headline,
    summary,
    location?.city,
    location?.region,
    email,
    ...(links ?? []).flatMap(({ url, label }) => [label, url.replace(scheme, '')]),
    ...(experiences ?? []).flatMap((entry) => [
      entry.title,
      entry.organization.name,
      entry.location?.city,
      entry.location?.region,
      entry.summary,
      ...(entry.highlights ?? []),
    ]),
    ...sectionTexts(sections).map((text) => text.replace(scheme, '')),
  ].join('\n')
}
