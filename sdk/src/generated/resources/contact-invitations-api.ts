// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, KeyedOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Invitation, InvitationBatch, InvitationCreate, InvitationId, InvitationOptOut, InvitationPage, InvitationState } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.contacts.invitations.list` takes. */
export interface ListInvitationsOptions extends CallOptions {
  /** Only invitations that stand like this. */
  readonly state?: InvitationState | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/**
 * `client.contacts.invitations`: Importing contacts, what became of them, who of them is here, and inviting the
 * others.
 */
export class ContactInvitationsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List your invitations.
   *
   * The invitations you made, newest first, and what became of them. Links are shown once, when they are made.
   *
   * `GET /invitations` · signed in, scope `contacts:read` · never gated · policy E-INV.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListInvitationsOptions): PagePromise<Invitation, InvitationPage> {
    return this.#core.page(endpoints.listInvitations, [], options)
  }

  /**
   * Make invitations for contacts.
   *
   * Answers for each contact, this once, a link to join with and the draft of a mail, which you send yourself: the
   * platform writes to nobody and reminds nobody. A contact whose address was invited by you already, or asked not to
   * be invited, is skipped; when nothing but that stands against all of them, it is refused. The answer and what it
   * costs are the same whether or not an address has an account.
   *
   * `POST /invitations` · signed in, scope `contacts:write` · consent `invitations.send` · policy E-INV.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`, `consent-required`,
   * `policy-acceptance-required`, `not-found`, `idempotency-in-progress`, `invitee-suppressed`,
   * `secret-already-shown`, `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `limit-exceeded`
   */
  create(body: InvitationCreate, options?: KeyedOptions): ApiPromise<InvitationBatch> {
    return this.#core.json(endpoints.createInvitations, [], body, options)
  }

  /**
   * Revoke an invitation.
   *
   * Its link stops working, and for whom it was is forgotten. Whoever opens the link learns nothing about you.
   *
   * `DELETE /invitations/{invitationId}` · signed in, scope `contacts:write` · never gated · policy E-INV.
   *
   * @param invitationId The invitation.
   * @throws {ProblemError} `not-found`, `invalid-state-transition`
   */
  revoke(invitationId: InvitationId, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.revokeInvitation, [invitationId], undefined, options)
  }

  /**
   * Ask not to be invited.
   *
   * For people without an account, and without signing in. From now on nobody can invite the address, and links that
   * wait for it stop working. Kept is a keyed digest of the address, for good: not the address, and not who asked. It
   * is answered alike for every address; somebody who opted out can still sign up.
   *
   * `POST /invitation-opt-outs` · open to all · policy E-INV.
   *
   * @throws {ProblemError} `malformed-request`, `not-found`, `payload-too-large`, `unsupported-media-type`
   */
  optOut(body: InvitationOptOut, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.optOutOfInvitations, [], body, options)
  }
}
