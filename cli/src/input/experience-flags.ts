import { string } from '@oclif/core/flags'
import type { ExperienceCreate, ExperiencePatch } from '@pianeojobs/sdk/contract'
import { newExperience } from '../actions/experience/add.ts'
import type { ExperienceChange } from '../actions/experience/update.ts'
import { readAudience } from './audience.ts'
import { readCountry, readPlace } from './place.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The flags of an experience. The contract names its fields: one more there does not compile until it has a flag here. */
export const experienceFlags = {
  title: string({ description: 'What you did.', helpValue: 'TEXT' }),
  organization: string({ description: 'Where: the name of the organization.', helpValue: 'NAME' }),
  'organization-url': string({ description: 'The site of the organization.', helpValue: 'URL' }),
  start: string({ description: 'When it began, as exactly as you remember.', helpValue: 'YYYY[-MM[-DD]]' }),
  end: string({ description: 'When it ended; none while it goes on.', helpValue: 'YYYY[-MM[-DD]]' }),
  location: string({ description: 'The place; each part may be empty.', helpValue: 'City,Region,CC' }),
  city: string({ description: 'The city alone.', helpValue: 'TEXT' }),
  region: string({ description: 'The region alone.', helpValue: 'TEXT' }),
  country: string({ description: 'The country alone.', helpValue: 'CC' }),
  summary: string({ description: 'What it was about.', helpValue: 'TEXT' }),
  highlight: string({
    description: 'What is worth telling; several times for several.',
    helpValue: 'TEXT',
    multiple: true,
  }),
  visibility: string({
    description: 'Who reads this entry; none to follow others of its kind.',
    helpValue: 'AUDIENCE',
  }),
}

/** How the flags call what the platform finds wrong. */
export const experienceLabels = {
  '/organization': '--organization',
  '/organization/name': '--organization',
  '/organization/url': '--organization-url',
  '/location/city': '--location',
  '/location/region': '--location',
  '/location/country': '--location',
  '/highlights': '--highlight',
}

/** What the flags give, by their names. */
export type ExperienceFlags = {
  readonly [Name in keyof typeof experienceFlags]?: (Name extends 'highlight' ? string[] : string) | undefined
}

/**
 * What the flags say of an experience; an empty value removes.
 *
 * @throws UsageError for a location or an audience that is none.
 */
export function readExperience(flags: ExperienceFlags): ExperienceChange {
  const { organization: name, 'organization-url': url } = flags
  const organization = withoutUndefined({ name, url: emptied(url) })
  const fields: { readonly [Field in keyof Required<ExperiencePatch>]: unknown } = {
    title: flags.title,
    organization: Object.keys(organization).length > 0 ? organization : undefined,
    start: flags.start,
    end: emptied(flags.end),
    location: placeOf(flags),
    summary: emptied(flags.summary),
    highlights: flags.highlight?.filter((highlight) => highlight !== ''),
    visibility: flags.visibility === undefined ? undefined : readAudience(flags.visibility, '--visibility'),
  }
  return withoutUndefined(fields) as ExperienceChange
}

/** The same for a new experience, whose title, organization and start are known to be there. */
export function readNewExperience(flags: ExperienceFlags): ExperienceCreate {
  return newExperience(readExperience(flags))
}

/** The whole of `--location`, with the parts that have a flag of their own. */
function placeOf({ location, city, region, country }: ExperienceFlags): ExperienceChange['location'] {
  const whole = location === undefined ? undefined : readPlace(location, '--location')
  const parts = withoutUndefined({
    city: emptied(city),
    region: emptied(region),
    country: country === undefined ? undefined : readCountry(country || null),
  })
  return Object.keys(parts).length > 0 ? { ...whole, ...parts } : whole
}

function emptied(text: string | undefined): string | null | undefined {
  return text === '' ? null : text
}
