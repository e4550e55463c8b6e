// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { Core } from '../../core.ts'
import { NetworkConnectionsApi } from './network-connections-api.ts'
import { NetworkRequestsApi } from './network-requests-api.ts'
import { NetworkSuggestionsApi } from './network-suggestions-api.ts'
import { NetworkBlocksApi } from './network-blocks-api.ts'

/** `client.network` */
export class NetworkApi {
  readonly #core: Core
  readonly connections: NetworkConnectionsApi
  readonly requests: NetworkRequestsApi
  readonly suggestions: NetworkSuggestionsApi
  readonly blocks: NetworkBlocksApi

  constructor(core: Core) {
    this.#core = core
    this.connections = new NetworkConnectionsApi(core)
    this.requests = new NetworkRequestsApi(core)
    this.suggestions = new NetworkSuggestionsApi(core)
    this.blocks = new NetworkBlocksApi(core)
  }

}
