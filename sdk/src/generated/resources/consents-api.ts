// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Consent, ConsentEvent, ConsentEventPage, ConsentInput, ConsentList, ConsentPurposeList, ConsentWithdrawal, PurposeId } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.consents.events` takes. */
export interface ListConsentEventsOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.consents`: What data are used for, and what you agreed to: given and withdrawn on the same path. */
export class ConsentsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List what data are used for.
   *
   * Every purpose with its basis, data, recipients, places and retention, and the notice a consent is given to.
   *
   * `GET /consent-purposes` · token optional, scope `consent:read` · policy G7.3.
   */
  purposes(options?: CallOptions): ApiPromise<ConsentPurposeList> {
    return this.#core.json(endpoints.listConsentPurposes, [], undefined, options)
  }

  /**
   * List what you agreed to.
   *
   * Every purpose that rests on consent and how it stands. Nothing is on that you did not turn on.
   *
   * `GET /consents` · signed in, scope `consent:read` · never gated · policy G7.3.
   */
  list(options?: CallOptions): ApiPromise<ConsentList> {
    return this.#core.json(endpoints.listConsents, [], undefined, options)
  }

  /**
   * Give a consent.
   *
   * Gives consent to one purpose and one version of its notice. Each purpose is an act of its own.
   *
   * `PUT /consents/{purposeId}` · signed in, scope `consent:write` · policy P6.6, P8.2, G7.3.
   *
   * @param purposeId The purpose.
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `not-found`, `not-consent-based`, `notice-version-stale`, `payload-too-large`,
   * `unsupported-media-type`, `explicit-statement-required`
   */
  give(purposeId: PurposeId, body: ConsentInput, options?: CallOptions): ApiPromise<Consent> {
    return this.#core.json(endpoints.giveConsent, [purposeId], body, options)
  }

  /**
   * Withdraw a consent.
   *
   * As easy as giving it. What rested on it stops and goes at once; the answer says what.
   *
   * `DELETE /consents/{purposeId}` · signed in, scope `consent:write` · never gated · policy P6.6, G7.3.
   *
   * @param purposeId The purpose.
   * @throws {ProblemError} `not-found`, `not-consent-based`
   */
  withdraw(purposeId: PurposeId, options?: CallOptions): ApiPromise<ConsentWithdrawal> {
    return this.#core.json(endpoints.withdrawConsent, [purposeId], undefined, options)
  }

  /**
   * List every act on your consents.
   *
   * The ledger: each giving, refusal, withdrawal and expiry with the notice it was about, newest first, chained by
   * hashes that anybody can compute again.
   *
   * `GET /consent-events` · signed in, scope `consent:read` · never gated · policy G7.3.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  events(options?: ListConsentEventsOptions): PagePromise<ConsentEvent, ConsentEventPage> {
    return this.#core.page(endpoints.listConsentEvents, [], options)
  }
}
