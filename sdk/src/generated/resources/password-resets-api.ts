// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { PasswordResetConfirmation, PasswordResetId, PasswordResetRequest, PasswordResetStarted } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** `client.passwordResets`: Passwords, and tokens for sessions and scripts. */
export class PasswordResetsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Ask for a new password.
   *
   * Sends a code of six digits to the address, which works for 30 minutes. An address without an account gets a mail
   * that says so: the answer, and what it costs, tell nothing about whether an address is known.
   *
   * `POST /password-resets` · open to all · never gated · policy E-AUTH.
   *
   * @throws {ProblemError} `malformed-request`, `payload-too-large`, `unsupported-media-type`
   */
  request(body: PasswordResetRequest, options?: CallOptions): ApiPromise<PasswordResetStarted> {
    return this.#core.json(endpoints.requestPasswordReset, [], body, options)
  }

  /**
   * Set a new password with the code.
   *
   * Every session of the account ends at once, and its address gets a notice. A code can be tried five times. A
   * password that is too weak costs no try.
   *
   * `POST /password-resets/{resetId}/confirmation` · open to all · never gated · policy E-AUTH.
   *
   * @param resetId The reset.
   * @throws {ProblemError} `malformed-request`, `not-found`, `code-expired`, `payload-too-large`,
   * `unsupported-media-type`, `password-too-weak`, `verification-failed`
   */
  confirm(resetId: PasswordResetId, body: PasswordResetConfirmation, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.confirmPasswordReset, [resetId], body, options)
  }
}
