// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { ContactMatch, ContactMatchId, ContactMatchPage } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.contacts.matches.list` takes. */
export interface ListContactMatchesOptions extends CallOptions {
  /** Whether to list those you dismissed instead. */
  readonly dismissed?: boolean | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/**
 * `client.contacts.matches`: Importing contacts, what became of them, who of them is here, and inviting the others.
 */
export class ContactMatchesApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List who of your contacts is here.
   *
   * People whose address you imported and who can be found by it: because they imported yours too, or because they let
   * anyone who has their address find them. Nobody is told that you looked.
   *
   * `GET /contact-matches` · signed in, scope `contacts:read` · never gated · policy P2.1.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListContactMatchesOptions): PagePromise<ContactMatch, ContactMatchPage> {
    return this.#core.page(endpoints.listContactMatches, [], options)
  }

  /**
   * Dismiss a match.
   *
   * The person is not shown to you as a match any more, whatever is imported or taken back later, until you restore
   * them. They are not told. Forgetting all contacts, or withdrawing the consent to matching, forgets the dismissal
   * too.
   *
   * `PUT /contact-matches/{contactMatchId}/dismissal` · signed in, scope `contacts:write` · never gated · policy P2.1.
   *
   * @param contactMatchId The match.
   * @throws {ProblemError} `not-found`
   */
  dismiss(contactMatchId: ContactMatchId, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.dismissContactMatch, [contactMatchId], undefined, options)
  }

  /**
   * Restore a dismissed match.
   *
   * The person is shown as a match again.
   *
   * `DELETE /contact-matches/{contactMatchId}/dismissal` · signed in, scope `contacts:write` · never gated · policy
   * P2.1.
   *
   * @param contactMatchId The match.
   * @throws {ProblemError} `not-found`
   */
  restore(contactMatchId: ContactMatchId, options?: CallOptions): ApiPromise<ContactMatch> {
    return this.#core.json(endpoints.restoreContactMatch, [contactMatchId], undefined, options)
  }
}
