// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { UnsubscribeToken, Unsubscription } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/**
 * `client.unsubscriptions`: What you are written about, who finds you, which cookies there are, and what is recorded
 * of your use.
 */
export class UnsubscriptionsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Stop mails about a topic, without signing in.
   *
   * What the header `List-Unsubscribe` of a mail leads to (RFC 8058): one step, no sign-in, no question. It is final
   * for that topic until the person turns it on again. Once more changes nothing.
   *
   * `POST /unsubscriptions/{token}` · open to all · policy P6.7.
   *
   * @param token The token from the mail.
   * @throws {ProblemError} `malformed-request`, `not-found`, `code-expired`, `payload-too-large`,
   * `unsupported-media-type`
   */
  create(token: UnsubscribeToken, body: Unsubscription, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.unsubscribe, [token], body, options)
  }
}
