// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, IfNoneMatchOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { CountryCode, Handle, PersonCard, PersonCardPage, PublicProfile } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.people.search` takes. */
export interface SearchPeopleOptions extends CallOptions {
  /** The words to find, at least two characters. */
  readonly q: string
  /** Only people who name a skill with these words, to you. */
  readonly skill?: string | undefined
  /** Only people of this country. */
  readonly country?: CountryCode | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.people`: Published profiles and the search among them. */
export class PeopleApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Search published profiles.
   *
   * Finds people by the words of the fields that you may see. It sets and reads no cookie, and nothing about you
   * changes the order.
   *
   * `GET /people` · token optional, scope `network:read` · policy P4.1, P7.4.
   *
   * @throws {ProblemError} `invalid-cursor`, `query-too-short`
   */
  search(options: SearchPeopleOptions): PagePromise<PersonCard, PersonCardPage> {
    return this.#core.page(endpoints.searchPeople, [], options)
  }

  /**
   * Read a published profile.
   *
   * The profile as the one who asks may see it; what they may not see is absent, and an unpublished profile is not
   * there at all. It sets and reads no cookie. Unless the person chose otherwise, `X-Robots-Tag` keeps search engines
   * out.
   *
   * `GET /people/{handle}` · token optional, scope `network:read` · policy P4.1, P4.2, P4.3, P7.4.
   *
   * @param handle The handle of the person.
   * @throws {ProblemError} `not-found`
   */
  get(handle: Handle, options?: IfNoneMatchOptions): ApiPromise<PublicProfile> {
    return this.#core.json(endpoints.getPublicProfile, [handle], undefined, options)
  }

  /** The same as `get`, as a text of another media type. */
  getAs(handle: Handle, mediaType: 'application/ld+json' | 'text/vcard', options?: IfNoneMatchOptions): ApiPromise<string> {
    return this.#core.text(endpoints.getPublicProfile, [handle], mediaType, options)
  }
}
