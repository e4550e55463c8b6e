// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { TokenRequest, TokenResponse, TokenRevocation } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** `client.tokens`: Passwords, and tokens for sessions and scripts. */
export class TokensApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Get the next access token.
   *
   * Exchanges a refresh token for new tokens (RFC 6749 section 6), or tells a device whether it was let in (RFC 8628).
   * A refresh token works once; using it twice ends the session, since two hold it.
   *
   * `POST /oauth/token` · open to all · policy E-AUTH.
   *
   * @throws {OAuthError} in the form of RFC 6749
   * @throws {ProblemError} `payload-too-large`, `unsupported-media-type`
   */
  issue(body: TokenRequest, options?: CallOptions): ApiPromise<TokenResponse> {
    return this.#core.json(endpoints.issueToken, [], body, options)
  }

  /**
   * Revoke a token that you hold.
   *
   * RFC 7009. An access or refresh token of a session ends that session, a personal access token is revoked, and of
   * anything else the answer is the same: it does not work any more.
   *
   * `POST /oauth/revoke` · open to all · never gated · policy E-AUTH.
   *
   * @throws {OAuthError} in the form of RFC 6749
   * @throws {ProblemError} `payload-too-large`, `unsupported-media-type`
   */
  revoke(body: TokenRevocation, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.revokeToken, [], body, options)
  }
}
