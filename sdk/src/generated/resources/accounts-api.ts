// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions, IfMatchOptions, IfNoneMatchOptions, KeyedOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Account, AccountPatch, AccountSignUp, Deactivation, DeactivationRequest, PasswordChange, SignUpStarted } from '../models.ts'
import { endpoints } from '../endpoints.ts'
import { AccountEmailVerificationsApi } from './account-email-verifications-api.ts'

/** `client.accounts`: Signing up, the address and its confirmation, the account itself. */
export class AccountsApi {
  readonly #core: Core
  readonly emailVerifications: AccountEmailVerificationsApi

  constructor(core: Core) {
    this.#core = core
    this.emailVerifications = new AccountEmailVerificationsApi(core)
  }

  /**
   * Sign up.
   *
   * Starts an account with name, e-mail, country and password, and sends a code to the address. The answer is the same
   * whether or not the address has an account already; its owner gets a mail that says so. A refused sign-up leaves no
   * trace.
   *
   * `POST /accounts` · open to all · policy P1.1, P1.2, P1.5, P1.7, P9.5, P10.1, P10.2.
   *
   * @throws {ProblemError} `malformed-request`, `idempotency-in-progress`, `policy-version-stale`,
   * `payload-too-large`, `unsupported-media-type`, `age-requirement-not-met`, `idempotency-key-reused`,
   * `password-too-weak`
   */
  create(body: AccountSignUp, options?: KeyedOptions): ApiPromise<SignUpStarted> {
    return this.#core.json(endpoints.createAccount, [], body, options)
  }

  /**
   * Read your account.
   *
   * The account that is signed in: name, address, country, state, and how the privacy policy stands.
   *
   * `GET /account` · signed in, scope `account:read` · never gated · policy P5.2.
   */
  get(options?: IfNoneMatchOptions): ApiPromise<Account> {
    return this.#core.json(endpoints.getAccount, [], undefined, options)
  }

  /**
   * Change name, country or language.
   *
   * Changes what is named and leaves the rest. The address changes through `requestEmailVerification`.
   *
   * `PATCH /account` · signed in, scope `account:write` · policy P5.2.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `precondition-failed`, `payload-too-large`, `unsupported-media-type`,
   * `precondition-required`
   */
  update(body: AccountPatch, options: IfMatchOptions): ApiPromise<Account> {
    return this.#core.json(endpoints.updateAccount, [], body, options)
  }

  /**
   * Pause your account.
   *
   * Nobody else finds or sees you, nothing is lost, and every right of yours goes on: signing in, exporting,
   * withdrawing, erasing. With `deleteAfter` the erasure is scheduled then unless you are back before; you are told
   * 30, 7 and 1 day before. With the same instant once more nothing changes. The password must have been given within
   * the last ten minutes.
   *
   * `PUT /account/deactivation` · signed in · signed in within the last ten minutes · never gated · policy E-ACC.
   *
   * @throws {ProblemError} `malformed-request`, `scope-not-allowed`, `step-up-required`, `invalid-state-transition`,
   * `payload-too-large`, `unsupported-media-type`
   */
  deactivate(body: DeactivationRequest, options?: CallOptions): ApiPromise<Deactivation> {
    return this.#core.json(endpoints.deactivateAccount, [], body, options)
  }

  /**
   * Be back.
   *
   * Everything is as it was before the pause, the published profile included, and `deleteAfter` is forgotten. Once
   * more changes nothing.
   *
   * `DELETE /account/deactivation` · signed in, scope `account:write` · never gated · policy E-ACC.
   *
   * @throws {ProblemError} `invalid-state-transition`
   */
  reactivate(options?: CallOptions): ApiPromise<Account> {
    return this.#core.json(endpoints.reactivateAccount, [], undefined, options)
  }

  /**
   * Change your password.
   *
   * The old one must have been given within the last ten minutes. Every other session ends at once, its refresh token
   * too, codes for a new password stop working, and the address of the account gets a notice. Personal access tokens
   * stay.
   *
   * `PUT /account/password` · signed in · signed in within the last ten minutes · never gated · policy P6.2, P9.5.
   *
   * @throws {ProblemError} `malformed-request`, `scope-not-allowed`, `step-up-required`, `payload-too-large`,
   * `unsupported-media-type`, `password-too-weak`
   */
  changePassword(body: PasswordChange, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.changePassword, [], body, options)
  }
}
