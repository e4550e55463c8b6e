// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, KeyedOptions, WaitOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import { waitFor } from '../../answers/wait-for.ts'
import type { ContactImport, ContactImportBatch, ContactImportBatchResult, ContactImportCreate, ContactImportId, ContactImportItem, ContactImportItemPage, ContactImportPage, ContactOutcome } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.contacts.imports.list` takes. */
export interface ListContactImportsOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** What `client.contacts.imports.items` takes. */
export interface ListContactImportItemsOptions extends CallOptions {
  /** Only entries with this outcome. */
  readonly outcome?: ContactOutcome | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/**
 * `client.contacts.imports`: Importing contacts, what became of them, who of them is here, and inviting the others.
 */
export class ContactImportsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List your imports.
   *
   * Every import with its state and counts, newest first.
   *
   * `GET /contact-imports` · signed in, scope `contacts:read` · never gated · policy E-NET.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListContactImportsOptions): PagePromise<ContactImport, ContactImportPage> {
    return this.#core.page(endpoints.listContactImports, [], options)
  }

  /**
   * Open a contact import.
   *
   * Files are read by the client; what arrives here are the entries and fields that were chosen. The import needs the
   * consent `contacts.import` to keep contacts, `contacts.matching` to find who is here, or both; each does only its
   * own part. With `entries` and `complete` one request does it all.
   *
   * `POST /contact-imports` · signed in, scope `contacts:write` · consent `contacts.import`, `contacts.matching` ·
   * policy P2.1.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`, `consent-required`,
   * `policy-acceptance-required`, `idempotency-in-progress`, `payload-too-large`, `unsupported-media-type`,
   * `idempotency-key-reused`, `limit-exceeded`
   */
  create(body: ContactImportCreate, options?: KeyedOptions): ApiPromise<ContactImport> {
    return this.#core.json(endpoints.createContactImport, [], body, options)
  }

  /**
   * Read an import.
   *
   * Its state, its counts and which batches are in.
   *
   * `GET /contact-imports/{contactImportId}` · signed in, scope `contacts:read` · never gated · policy P2.1.
   *
   * @param contactImportId The import.
   * @throws {ProblemError} `not-found`
   */
  get(contactImportId: ContactImportId, options?: CallOptions): ApiPromise<ContactImport> {
    return this.#core.json(endpoints.getContactImport, [contactImportId], undefined, options)
  }

  /**
   * Undo an import.
   *
   * An unfinished import is cancelled and nothing of it is kept. A finished one is undone: whatever it added goes,
   * what it changed returns.
   *
   * `DELETE /contact-imports/{contactImportId}` · signed in, scope `contacts:write` · never gated · policy P2.1.
   *
   * @param contactImportId The import.
   * @throws {ProblemError} `not-found`, `invalid-state-transition`
   */
  undo(contactImportId: ContactImportId, options?: CallOptions): ApiPromise<ContactImport> {
    return this.#core.json(endpoints.undoContactImport, [contactImportId], undefined, options)
  }

  /**
   * Send a numbered batch of entries.
   *
   * Answers what became of each entry. The same batch sent again answers the same, so that whoever lost an answer can
   * ask once more; other entries under the same number are a conflict.
   *
   * `PUT /contact-imports/{contactImportId}/batches/{sequence}` · signed in, scope `contacts:write` · consent
   * `contacts.import`, `contacts.matching` · policy P2.1.
   *
   * @param contactImportId The import.
   * @param sequence The number of the batch, from 1.
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`, `consent-required`,
   * `policy-acceptance-required`, `not-found`, `batch-conflict`, `invalid-state-transition`, `payload-too-large`,
   * `unsupported-media-type`, `limit-exceeded`
   */
  putBatch(contactImportId: ContactImportId, sequence: number, body: ContactImportBatch, options?: CallOptions): ApiPromise<ContactImportBatchResult> {
    return this.#core.json(endpoints.putContactImportBatch, [contactImportId, sequence], body, options)
  }

  /**
   * Complete an import.
   *
   * Says that everything was sent. From then on the import can be undone whole for 30 days.
   *
   * `POST /contact-imports/{contactImportId}/completion` · signed in, scope `contacts:write` · consent
   * `contacts.import`, `contacts.matching` · policy P2.1.
   *
   * @param contactImportId The import.
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`, `consent-required`,
   * `policy-acceptance-required`, `not-found`, `idempotency-in-progress`, `invalid-state-transition`,
   * `idempotency-key-reused`
   */
  complete(contactImportId: ContactImportId, options?: KeyedOptions): ApiPromise<ContactImport> {
    return this.#core.json(endpoints.completeContactImport, [contactImportId], undefined, options)
  }

  /**
   * List what became of each entry.
   *
   * One row an entry in the order of the file, with the number of its card and its line.
   *
   * `GET /contact-imports/{contactImportId}/items` · signed in, scope `contacts:read` · never gated · policy P2.1.
   *
   * @param contactImportId The import.
   * @throws {ProblemError} `invalid-cursor`, `not-found`
   */
  items(contactImportId: ContactImportId, options?: ListContactImportItemsOptions): PagePromise<ContactImportItem, ContactImportItemPage> {
    return this.#core.page(endpoints.listContactImportItems, [contactImportId], options)
  }

  /**
   * Wait until it runs no longer (`cancelling`, `undoing`), however it ended: look at its `state`.
   *
   * Lets the platform answer when it is done; where that does not wait, it reads as often as `Retry-After` says, else
   * after half a second and ever more rarely. `deadline` bounds the whole wait.
   */
  wait(contactImportId: ContactImportId, options: WaitOptions<ContactImport> = {}): Promise<ContactImport> {
    return waitFor((call) => this.get(contactImportId, call), ['cancelling', 'undoing'], options, this.#core)
  }
}
