// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { EmailVerificationConfirmation, EmailVerificationRequest, EmailVerified, SignUpStarted, VerificationId } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** `client.accounts.emailVerifications`: Signing up, the address and its confirmation, the account itself. */
export class AccountEmailVerificationsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Send a code again, or to a new address.
   *
   * With `verificationId` the code is sent again, without signing in; the former code stops working. With `email`,
   * signed in and with a fresh password, the address of the account is to change: it does once the code is confirmed.
   * Both answers tell nothing about whether an address is known.
   *
   * `POST /email-verifications` · token optional, scope `account:write` · never gated · policy P6.5.
   *
   * @throws {ProblemError} `malformed-request`, `scope-not-allowed`, `step-up-required`, `payload-too-large`,
   * `unsupported-media-type`
   */
  request(body: EmailVerificationRequest, options?: CallOptions): ApiPromise<SignUpStarted> {
    return this.#core.json(endpoints.requestEmailVerification, [], body, options)
  }

  /**
   * Confirm an address with the code.
   *
   * After a sign-up the account becomes active and a session is answered, once. After a change of address the account
   * has the new one. With `disown` a sign-up that somebody made with your address is erased silently.
   *
   * `POST /email-verifications/{verificationId}/confirmation` · open to all · never gated · policy P6.5.
   *
   * @param verificationId The verification.
   * @throws {ProblemError} `malformed-request`, `not-found`, `code-expired`, `payload-too-large`,
   * `unsupported-media-type`, `verification-failed`
   */
  confirm(verificationId: VerificationId, body: EmailVerificationConfirmation, options?: CallOptions): ApiPromise<EmailVerified | undefined> {
    return this.#core.json(endpoints.confirmEmailVerification, [verificationId], body, options)
  }
}
