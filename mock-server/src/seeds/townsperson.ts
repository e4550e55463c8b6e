import type { CountryCode } from '@pianeojobs/sdk/contract'

/** Somebody who lives in the town: made up, like whomever they work for. */
export interface Townsperson {
  readonly name: string
  readonly email: string
  /** City, region and country. The account lies in this country. */
  readonly place: readonly [city: string, region: string | null, country: CountryCode]
  readonly headline?: string
  readonly summary?: string
  readonly link?: string
  /** What they did, for whom, from when, and until when or null while it goes on. */
  readonly posts?: readonly (readonly [title: string, organization: string, start: string, end: string | null])[]
  /** Who finds them by their address: `mutual` where nothing is said. */
  readonly discoverable?: 'anyone' | 'nobody'
  /** Whether they published their profile: yes where nothing is said. */
  readonly published?: false
}
