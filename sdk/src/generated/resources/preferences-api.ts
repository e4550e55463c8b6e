// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { IfMatchAllowedOptions, IfNoneMatchOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Preferences, PreferencesPatch } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/**
 * `client.preferences`: What you are written about, who finds you, which cookies there are, and what is recorded of
 * your use.
 */
export class PreferencesApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Read your preferences.
   *
   * What you are written about, who finds you and how, what is recorded of your use, and how your consents to it
   * stand.
   *
   * `GET /preferences` · signed in, scope `account:read` · never gated · policy P6.7.
   */
  get(options?: IfNoneMatchOptions): ApiPromise<Preferences> {
    return this.#core.json(endpoints.getPreferences, [], undefined, options)
  }

  /**
   * Change your preferences.
   *
   * Changes what is named and leaves the rest. Narrowing and opting out work always and at once, and need no If-Match;
   * widening waits while a new policy is to be accepted, and while the account is not active. What rests on a consent
   * (`searchEngines`, `matching.contacts`) is that consent: allowing it names the version of the notice, and a token
   * needs `consent:write` for it.
   *
   * `PATCH /preferences` · signed in, scope `account:write` · never gated · policy P3.2, P4.3, P6.7, P11.2.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `notice-version-stale`, `precondition-failed`, `payload-too-large`,
   * `unsupported-media-type`
   */
  update(body: PreferencesPatch, options?: IfMatchAllowedOptions): ApiPromise<Preferences> {
    return this.#core.json(endpoints.updatePreferences, [], body, options)
  }
}
