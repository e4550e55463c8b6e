// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Connection, ConnectionId, ConnectionPage } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.network.connections.list` takes. */
export interface ListConnectionsOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.network.connections`: Connections, requests to connect, suggestions and blocks. */
export class NetworkConnectionsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List your connections.
   *
   * With whom you are connected, newest first. Nobody else sees this list. What you show to connections they may read
   * and copy; removing a connection stops the reading at once and takes no copy back.
   *
   * `GET /connections` · signed in, scope `network:read` · never gated · policy P9.4.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListConnectionsOptions): PagePromise<Connection, ConnectionPage> {
    return this.#core.page(endpoints.listConnections, [], options)
  }

  /**
   * Remove a connection.
   *
   * Ends a connection for both. What either shows to connections alone, the other cannot read from then on. Nobody is
   * told.
   *
   * `DELETE /connections/{connectionId}` · signed in, scope `network:write` · never gated · policy P9.4.
   *
   * @param connectionId The connection.
   * @throws {ProblemError} `not-found`
   */
  remove(connectionId: ConnectionId, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.removeConnection, [connectionId], undefined, options)
  }
}
