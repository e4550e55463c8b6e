// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Block, BlockPage, PersonId } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.network.blocks.list` takes. */
export interface ListBlocksOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.network.blocks`: Connections, requests to connect, suggestions and blocks. */
export class NetworkBlocksApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List whom you blocked.
   *
   * Whom you blocked, newest first. Nobody else sees this list.
   *
   * `GET /blocks` · signed in, scope `network:read` · never gated · policy P4.4, P9.4.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListBlocksOptions): PagePromise<Block, BlockPage> {
    return this.#core.page(endpoints.listBlocks, [], options)
  }

  /**
   * Block a person.
   *
   * From now on neither finds the other: no profile, no search, no match, no suggestion, no request. A connection
   * between you ends, and pending requests with it. They are not told; to them it looks as if your profile was not
   * published. Signed out, anyone reads what you show to everyone, so they can, too. Once more changes nothing.
   *
   * `PUT /blocks/{personId}` · signed in, scope `network:write` · never gated · policy P4.4, P9.4.
   *
   * @param personId The person.
   * @throws {ProblemError} `not-found`
   */
  add(personId: PersonId, options?: CallOptions): ApiPromise<Block> {
    return this.#core.json(endpoints.blockPerson, [personId], undefined, options)
  }

  /**
   * Unblock a person.
   *
   * You find each other again. What the block ended does not come back.
   *
   * `DELETE /blocks/{personId}` · signed in, scope `network:write` · never gated · policy P4.4, P9.4.
   *
   * @param personId The person.
   * @throws {ProblemError} `not-found`
   */
  remove(personId: PersonId, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.unblockPerson, [personId], undefined, options)
  }
}
