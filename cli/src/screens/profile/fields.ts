import type { ProfileField } from '@pianeojobs/sdk/contract'
import type { OwnProfile } from '../../actions/profile/own.ts'

/** A field of the profile that is edited as a text. */
export interface Field {
  /** As `profile set` calls it; `name` and `links.0` apart. */
  readonly key: string
  readonly label: string
  /** Whose audience it has. */
  readonly field: ProfileField
  readonly hint: string
  /** The limit of its length in code points, by the name that the platform publishes it under. */
  readonly limit?: string
  readonly long?: true
  textOf(own: OwnProfile): string
  /** The command that sets it, word by word. */
  line(text: string, own: OwnProfile): readonly string[]
}

const set =
  (key: string): Field['line'] =>
  (text) => ['profile', 'set', `${key}=${text}`]

const who: readonly Field[] = [
  {
    key: 'name',
    label: 'Name',
    field: 'displayName',
    hint: 'As you write it. Whoever can see anything of you sees your name.',
    limit: 'nameLength',
    textOf: ({ account }) => account.name,
    line: (text) => ['account', 'update', '--name', text],
  },
  {
    key: 'handle',
    label: 'Handle',
    field: 'handle',
    hint: 'The last part of the address of your profile: small letters, digits, single hyphens.',
    textOf: ({ profile }) => profile.handle,
    line: set('handle'),
  },
  {
    key: 'headline',
    label: 'Headline',
    field: 'headline',
    hint: 'Who you are, in a line.',
    limit: 'headlineLength',
    textOf: ({ profile }) => profile.headline ?? '',
    line: set('headline'),
  },
  {
    key: 'summary',
    label: 'Summary',
    field: 'summary',
    hint: 'Who you are, in your own words.',
    limit: 'summaryLength',
    long: true,
    textOf: ({ profile }) => profile.summary ?? '',
    line: set('summary'),
  },
  {
    key: 'location.city',
    label: 'City',
    field: 'city',
    hint: 'Never more exact than that.',
    textOf: ({ profile }) => profile.location?.city ?? '',
    line: set('location.city'),
  },
  {
    key: 'location.region',
    label: 'Region',
    field: 'city',
    hint: 'The region, state or county. Whoever sees the city sees it.',
    textOf: ({ profile }) => profile.location?.region ?? '',
    line: set('location.region'),
  },
  {
    key: 'location.country',
    label: 'Country',
    field: 'country',
    hint: 'Two letters, such as FR or GB.',
    textOf: ({ profile }) => profile.location?.country ?? '',
    line: set('location.country'),
  },
]

/** The fields in their order, with the links that there are and one that could be added. */
export function fieldsOf({ profile }: OwnProfile): readonly Field[] {
  return [...who, ...Array.from({ length: profile.links.length + 1 }, (_, at) => link(at))]
}

function link(at: number): Field {
  return {
    key: `links.${at}`,
    label: at === 0 ? 'Links' : '',
    field: 'links',
    hint: 'The address; then, if you like, a space and what it is called. Empty removes it.',
    textOf: ({ profile }) => linkText(profile.links[at]),
    line: (text, { profile }) => {
      const others = profile.links.map(linkText)
      const all = [...others.slice(0, at), text, ...others.slice(at + 1)].filter((one) => one !== '')
      return ['profile', 'set', ...(all.length > 0 ? all.map((one) => `links=${one}`) : ['links='])]
    },
  }
}

function linkText(link: { readonly url: string; readonly label?: string } | undefined): string {
  return link ? [link.url, link.label].filter(Boolean).join(' ') : ''
}

/** How long it may be, in code points; undefined where no limit is published. */
export function limitOf({ limit }: Field, { limits }: OwnProfile): number | undefined {
  return limit === undefined ? undefined : limits[limit]
}
