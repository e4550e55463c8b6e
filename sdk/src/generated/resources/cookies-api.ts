// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { CookieChoices, CookiePreferences } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/**
 * `client.cookies`: What you are written about, who finds you, which cookies there are, and what is recorded of your
 * use.
 */
export class CookiesApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Read which cookies there are, and what you chose.
   *
   * Every cookie this platform can set, by category, with what refusing it changes. Signed in, the choices are your
   * consents; signed out, what the cookie `pj_cookies` remembers. While a request says `Sec-GPC: 1`, analytics and
   * advertising are off for it.
   *
   * `GET /cookie-preferences` · token optional, scope `consent:read` · never gated · policy P7.1, P7.3, P7.5.
   */
  get(options?: CallOptions): ApiPromise<CookiePreferences> {
    return this.#core.json(endpoints.getCookiePreferences, [], undefined, options)
  }

  /**
   * Choose which cookies may be set.
   *
   * Strictly necessary cookies stay on. Signed in, each choice that differs is an act on that consent, one by one, in
   * the ledger; refusing is never gated, allowing waits while a new policy is to be accepted. Signed out, the choices
   * are kept in the cookie `pj_cookies` alone. With `Sec-GPC: 1` analytics and advertising are refused, whatever the
   * body says.
   *
   * `PUT /cookie-preferences` · token optional, scope `consent:write` · never gated · policy P7.2, P7.3, P7.5, G7.3.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `notice-version-stale`, `payload-too-large`, `unsupported-media-type`
   */
  update(body: CookieChoices, options?: CallOptions): ApiPromise<CookiePreferences> {
    return this.#core.json(endpoints.updateCookiePreferences, [], body, options)
  }
}
