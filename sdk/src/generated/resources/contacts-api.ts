// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, IfMatchOptions, IfNoneMatchOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Contact, ContactId, ContactImportId, ContactPage, ContactPatch, MatchState, PurgeResult } from '../models.ts'
import { endpoints } from '../endpoints.ts'
import { ContactImportsApi } from './contact-imports-api.ts'
import { ContactMatchesApi } from './contact-matches-api.ts'
import { ContactDiscoveryApi } from './contact-discovery-api.ts'
import { ContactInvitationsApi } from './contact-invitations-api.ts'

/** What `client.contacts.list` takes. */
export interface ListContactsOptions extends CallOptions {
  /** Only contacts with these words in name, address, phone or organization. */
  readonly q?: string | undefined
  /** Only contacts of this import. */
  readonly importId?: ContactImportId | undefined
  /** Only contacts that stand like this. */
  readonly matchState?: MatchState | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.contacts`: Importing contacts, what became of them, who of them is here, and inviting the others. */
export class ContactsApi {
  readonly #core: Core
  readonly imports: ContactImportsApi
  readonly matches: ContactMatchesApi
  readonly discovery: ContactDiscoveryApi
  readonly invitations: ContactInvitationsApi

  constructor(core: Core) {
    this.#core = core
    this.imports = new ContactImportsApi(core)
    this.matches = new ContactMatchesApi(core)
    this.discovery = new ContactDiscoveryApi(core)
    this.invitations = new ContactInvitationsApi(core)
  }

  /**
   * List your contacts.
   *
   * The contacts you keep, newest first. Nobody else sees them.
   *
   * `GET /contacts` · signed in, scope `contacts:read` · never gated · policy P2.1.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListContactsOptions): PagePromise<Contact, ContactPage> {
    return this.#core.page(endpoints.listContacts, [], options)
  }

  /**
   * Forget all contacts.
   *
   * Removes every contact, every import with its record, and every match.
   *
   * `DELETE /contacts` · signed in, scope `contacts:write` · never gated · policy P2.1.
   */
  purge(options?: CallOptions): ApiPromise<PurgeResult> {
    return this.#core.json(endpoints.purgeContacts, [], undefined, options)
  }

  /**
   * Read a contact.
   *
   * One contact with its own tag.
   *
   * `GET /contacts/{contactId}` · signed in, scope `contacts:read` · never gated · policy P2.1, P5.2.
   *
   * @param contactId The contact.
   * @throws {ProblemError} `not-found`
   */
  get(contactId: ContactId, options?: IfNoneMatchOptions): ApiPromise<Contact> {
    return this.#core.json(endpoints.getContact, [contactId], undefined, options)
  }

  /**
   * Correct a contact.
   *
   * What you set stands above what imports brought and will bring; taking an import back takes the contact away only
   * when nothing else brought it. With another address the contact is matched by that one.
   *
   * `PATCH /contacts/{contactId}` · signed in, scope `contacts:write` · policy P2.1, P5.2.
   *
   * @param contactId The contact.
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `not-found`, `precondition-failed`, `payload-too-large`, `unsupported-media-type`,
   * `precondition-required`
   */
  update(contactId: ContactId, body: ContactPatch, options: IfMatchOptions): ApiPromise<Contact> {
    return this.#core.json(endpoints.updateContact, [contactId], body, options)
  }

  /**
   * Delete a contact.
   *
   * Removes the contact and the match it made.
   *
   * `DELETE /contacts/{contactId}` · signed in, scope `contacts:write` · never gated · policy P2.1.
   *
   * @param contactId The contact.
   * @throws {ProblemError} `not-found`
   */
  delete(contactId: ContactId, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.deleteContact, [contactId], undefined, options)
  }
}
