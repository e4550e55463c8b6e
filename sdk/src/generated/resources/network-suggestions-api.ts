// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Suggestion, SuggestionPage } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.network.suggestions.list` takes. */
export interface ListSuggestionsOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.network.suggestions`: Connections, requests to connect, suggestions and blocks. */
export class NetworkSuggestionsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List people you may know.
   *
   * People with whom you share connections, an organization at the same time or a skill, as far as you may see it, and
   * matches of your contacts; each with why. Nothing else plays a part, and nothing of it is kept. Nobody is suggested
   * with whom you are connected, with whom a request waits or ended within 90 days other than by a yes, whose match
   * you dismissed, or where either blocked the other.
   *
   * `GET /suggestions` · signed in, scope `network:read` · policy P6.4.
   *
   * @throws {ProblemError} `invalid-cursor`, `account-deactivated`, `account-suspended`, `policy-acceptance-required`
   */
  list(options?: ListSuggestionsOptions): PagePromise<Suggestion, SuggestionPage> {
    return this.#core.page(endpoints.listSuggestions, [], options)
  }
}
