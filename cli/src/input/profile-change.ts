import type { Place, ProfileLink, ProfilePatch } from '@pianeojobs/sdk/contract'
import { UsageError } from '../errors/usage-error.ts'
import { readAssignments } from './assignments.ts'
import { readCountry, readPlace } from './place.ts'

/** What to change about a profile. Of a place, what is not named stays as well. */
export interface ProfileChange extends Omit<ProfilePatch, 'location'> {
  readonly location?: Partial<Place> | null
}

type Key = keyof ProfilePatch | `location.${keyof Place}`
type Reader = (value: string, change: ProfileChange) => ProfileChange

/** How each key is read. The contract names the keys: one more there does not compile until it is read here. */
const readers: Readonly<Record<Key, Reader>> = {
  headline: (value) => ({ headline: value || null }),
  summary: (value) => ({ summary: value || null }),
  handle: (value) => ({ handle: required(value) }),
  location: (value) => ({ location: readPlace(value, 'location') }),
  'location.city': (value, { location }) => ({ location: { ...location, city: value || null } }),
  'location.region': (value, { location }) => ({ location: { ...location, region: value || null } }),
  'location.country': (value, { location }) => ({ location: { ...location, country: readCountry(value || null) } }),
  links: (value, { links = [] }) => ({ links: value ? [...links, link(value)] : [] }),
  photoId: (value) => ({ photoId: value || null }),
}

/** Every key of `profile set`. */
export const profileKeys = Object.keys(readers) as readonly Key[]

/**
 * The change that `key=value…` asks for; an empty value removes.
 *
 * @throws UsageError for what is no assignment, names no key, or cannot be removed.
 */
export function readProfileChange(words: readonly string[]): ProfileChange {
  let change: ProfileChange = {}
  for (const { key, value } of readAssignments(words, profileKeys, ['links'])) {
    change = { ...change, ...readers[key as Key](value, change) }
  }
  return change
}

function required(value: string): string {
  if (value === '') throw new UsageError('The handle can be changed, not removed: handle=NAME.')
  return value
}

/** `URL`, or `URL` and after a space what it is called. */
function link(value: string): ProfileLink {
  const [url = '', ...label] = value.trim().split(/\s+/)
  return label.length === 0 ? { url } : { url, label: label.join(' ') }
}
