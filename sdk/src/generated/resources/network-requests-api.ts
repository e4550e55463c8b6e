// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, KeyedOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { ConnectionRequest, ConnectionRequestAnswer, ConnectionRequestCreate, ConnectionRequestDirection, ConnectionRequestId, ConnectionRequestPage, ConnectionRequestState } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.network.requests.list` takes. */
export interface ListConnectionRequestsOptions extends CallOptions {
  /** Only what you received or only what you sent. */
  readonly direction?: ConnectionRequestDirection | undefined
  /** Only requests that stand like this for you. */
  readonly state?: ConnectionRequestState | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.network.requests`: Connections, requests to connect, suggestions and blocks. */
export class NetworkRequestsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List requests to connect.
   *
   * What you were asked and what you asked, newest first, each as it stands for you.
   *
   * `GET /connection-requests` · signed in, scope `network:read` · never gated · policy E-NET.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListConnectionRequestsOptions): PagePromise<ConnectionRequest, ConnectionRequestPage> {
    return this.#core.page(endpoints.listConnectionRequests, [], options)
  }

  /**
   * Ask somebody to connect.
   *
   * Whoever you may see can be asked, if they may see you. They are told that somebody asks, and see who. A request
   * waits for 180 days. When it ended other than by a yes, the same person can be asked again 90 days later: so asking
   * again tells nobody whether they were declined. Whoever cannot be asked is `recipient-unavailable`, whatever the
   * reason.
   *
   * `POST /connection-requests` · signed in, scope `network:write` · policy E-NET.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `already-connected`, `idempotency-in-progress`, `profile-unpublished`,
   * `recipient-unavailable`, `request-pending`, `payload-too-large`, `unsupported-media-type`,
   * `idempotency-key-reused`, `limit-exceeded`
   */
  create(body: ConnectionRequestCreate, options?: KeyedOptions): ApiPromise<ConnectionRequest> {
    return this.#core.json(endpoints.createConnectionRequest, [], body, options)
  }

  /**
   * Withdraw a request.
   *
   * Takes back a request that you sent and that is pending for you. The same person can be asked again 90 days later.
   *
   * `DELETE /connection-requests/{connectionRequestId}` · signed in, scope `network:write` · never gated · policy
   * P6.4, E-NET.
   *
   * @param connectionRequestId The request.
   * @throws {ProblemError} `not-found`, `invalid-state-transition`
   */
  withdraw(connectionRequestId: ConnectionRequestId, options?: CallOptions): ApiPromise<ConnectionRequest> {
    return this.#core.json(endpoints.withdrawConnectionRequest, [connectionRequestId], undefined, options)
  }

  /**
   * Answer a request.
   *
   * Accepts a request that you received: you are connected, and who asked is told. Or declines it, silently: to who
   * asked it stays pending until it expires, and no operation tells them otherwise.
   *
   * `POST /connection-requests/{connectionRequestId}/answer` · signed in, scope `network:write` · never gated · policy
   * E-NET.
   *
   * @param connectionRequestId The request.
   * @throws {ProblemError} `malformed-request`, `not-found`, `invalid-state-transition`, `payload-too-large`,
   * `unsupported-media-type`
   */
  answer(connectionRequestId: ConnectionRequestId, body: ConnectionRequestAnswer, options?: CallOptions): ApiPromise<ConnectionRequest> {
    return this.#core.json(endpoints.answerConnectionRequest, [connectionRequestId], body, options)
  }
}
