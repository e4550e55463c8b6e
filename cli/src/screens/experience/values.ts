import type { Audience, Experience } from '@pianeojobs/sdk/contract'
import type { ExperienceChange } from '../../actions/experience/update.ts'
import { readCountry } from '../../input/place.ts'

/** What a person types of an experience; nothing stands for nothing. The highlights stand one a line. */
export interface ExperienceValues {
  readonly title: string
  readonly organization: string
  readonly url: string
  readonly start: string
  readonly end: string
  readonly city: string
  readonly region: string
  readonly country: string
  readonly summary: string
  readonly highlights: string
  readonly visibility: Audience | ''
}

export type ValueName = keyof ExperienceValues

/** Every value, in the order in which they are asked for. */
export const valueNames: readonly ValueName[] = [
  'title',
  'organization',
  'url',
  'start',
  'end',
  'city',
  'region',
  'country',
  'summary',
  'highlights',
  'visibility',
]

/** The values of an experience, or those of a new one. */
export function valuesOf(experience: Experience | undefined): ExperienceValues {
  const { organization, location } = experience ?? {}
  return {
    title: experience?.title ?? '',
    organization: organization?.name ?? '',
    url: organization?.url ?? '',
    start: experience?.start ?? '',
    end: experience?.end ?? '',
    city: location?.city ?? '',
    region: location?.region ?? '',
    country: location?.country ?? '',
    summary: experience?.summary ?? '',
    highlights: experience?.highlights.join('\n') ?? '',
    visibility: experience?.visibility ?? '',
  }
}

/** What differs from what was there. */
export function changedNames(values: ExperienceValues, before: ExperienceValues): readonly ValueName[] {
  return valueNames.filter((name) => values[name] !== before[name])
}

type Change = { -readonly [Name in keyof ExperienceChange]: ExperienceChange[Name] }

/** The change that makes `names` what they are in `values`. */
export function changeOf(values: ExperienceValues, names: readonly ValueName[]): ExperienceChange {
  const text = (name: ValueName) => values[name].trim() || null
  const change: Change = {}
  for (const name of names) {
    switch (name) {
      case 'title':
      case 'start':
        change[name] = values[name].trim()
        break
      case 'end':
      case 'summary':
        change[name] = text(name)
        break
      case 'organization':
        change.organization = { ...change.organization, name: values.organization.trim() }
        break
      case 'url':
        change.organization = { ...change.organization, url: text('url') }
        break
      case 'city':
      case 'region':
        change.location = { ...change.location, [name]: text(name) }
        break
      case 'country':
        change.location = { ...change.location, country: readCountry(text('country')) }
        break
      case 'highlights':
        change.highlights = highlightsOf(values)
        break
      case 'visibility':
        change.visibility = values.visibility || null
    }
  }
  return change
}

function highlightsOf({ highlights }: ExperienceValues): string[] {
  return highlights
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** The flags of `experience add` and `experience update` that say the same. */
export function flagsOf(values: ExperienceValues, names: readonly ValueName[]): readonly string[] {
  return names.flatMap((name) => {
    if (name !== 'highlights') return [`--${name === 'url' ? 'organization-url' : name}`, values[name].trim()]
    const highlights = highlightsOf(values)
    return (highlights.length > 0 ? highlights : ['']).flatMap((one) => ['--highlight', one])
  })
}
