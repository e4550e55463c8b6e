// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, KeyedOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { AccessToken, AccessTokenCreate, AccessTokenCreated, AccessTokenId, AccessTokenPage } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.accessTokens.list` takes. */
export interface ListAccessTokensOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.accessTokens`: Passwords, and tokens for sessions and scripts. */
export class AccessTokensApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List your access tokens.
   *
   * Every token that can still be used, with what it may do and when it was last used. The tokens themselves are shown
   * once, when they are made.
   *
   * `GET /account/tokens` · signed in, scope `tokens:read` · never gated · policy E-AUTH.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListAccessTokensOptions): PagePromise<AccessToken, AccessTokenPage> {
    return this.#core.page(endpoints.listAccessTokens, [], options)
  }

  /**
   * Make an access token for a script.
   *
   * Answers the token, this once. It may do what its scopes say and never more than you can; never sign in, change the
   * password, make tokens or erase the account. The password must have been given within the last ten minutes.
   *
   * `POST /account/tokens` · signed in · signed in within the last ten minutes · policy E-AUTH.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `scope-not-allowed`, `step-up-required`, `idempotency-in-progress`,
   * `secret-already-shown`, `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `limit-exceeded`
   */
  create(body: AccessTokenCreate, options?: KeyedOptions): ApiPromise<AccessTokenCreated> {
    return this.#core.json(endpoints.createAccessToken, [], body, options)
  }

  /**
   * Revoke an access token.
   *
   * It stops working at once.
   *
   * `DELETE /account/tokens/{tokenId}` · signed in, scope `tokens:write` · never gated · policy E-AUTH.
   *
   * @param tokenId The token.
   * @throws {ProblemError} `not-found`
   */
  revoke(tokenId: AccessTokenId, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.revokeAccessToken, [tokenId], undefined, options)
  }
}
