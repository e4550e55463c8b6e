import { type CountryCode, countryCodes } from '@pianeojobs/sdk/contract'

/** A country as a person chooses it. */
export interface Country {
  readonly code: CountryCode
  readonly name: string
  /** What it is found by: its names, also in its own language, and its code, in small letters without accents. */
  readonly words: readonly string[]
}

/** What people also call them, where that stands in no list of the system. */
const otherNames: { readonly [C in CountryCode]?: readonly string[] } = {
  GB: ['Great Britain', 'England', 'Scotland', 'Wales'],
  NL: ['Holland'],
  US: ['USA', 'America'],
}

const long = new Intl.DisplayNames('en', { type: 'region' })
const short = new Intl.DisplayNames('en', { type: 'region', style: 'short' })

let named: readonly Country[] | undefined

/** Every country of the contract, in the order of their names. They are named once, when somebody first asks. */
export function countries(): readonly Country[] {
  named ??= nameCountries()
  return named
}

function nameCountries(): readonly Country[] {
  return countryCodes
    .map((code) => {
      const name = long.of(code)!
      return {
        code,
        name,
        words: [name, short.of(code)!, code, ownName(code), ...(otherNames[code] ?? [])].map(folded),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The name of a country. */
export function countryName(code: CountryCode): string {
  return long.of(code)!
}

/** The countries that a person may mean who typed this: by name or code, those that begin so first. */
export function findCountries(query: string): readonly Country[] {
  const wanted = folded(query.trim())
  if (wanted === '') return countries()
  return countries()
    .map((country) => ({ country, rank: Math.min(...country.words.map((word) => rankOf(word, wanted))) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country)
}

/** What it is called in the language that most of those speak who live there. */
function ownName(code: CountryCode): string {
  const { language } = new Intl.Locale('und', { region: code }).maximize()
  return new Intl.DisplayNames(language, { type: 'region' }).of(code)!
}

/** How well a name fits: all of it, its beginning, the beginning of a word in it, or not at all. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  return name.split(/[^\p{L}]+/u).some((_, at, parts) => parts.slice(at).join(' ').startsWith(wanted))
    ? 2
    : Number.POSITIVE_INFINITY
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}
