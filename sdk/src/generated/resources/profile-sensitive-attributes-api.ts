// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { SensitiveAttribute, SensitiveAttributeInput, SensitiveAttributeList, SensitiveCategory } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/**
 * `client.profile.sensitiveAttributes`: The profile as its owner edits it, with its sections, and its publication.
 */
export class ProfileSensitiveAttributesApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List what you say in special categories.
   *
   * What you say about yourself in special categories (GDPR 9), who can read it, and the consent it rests on.
   *
   * `GET /profile/sensitive-attributes` · signed in, scope `sensitive:read` · never gated · policy P1.4.
   */
  list(options?: CallOptions): ApiPromise<SensitiveAttributeList> {
    return this.#core.json(endpoints.listSensitiveAttributes, [], undefined, options)
  }

  /**
   * Say something in a special category.
   *
   * Keeps what you say in a special category, while your express consent to that category stands. At first nobody else
   * reads it. Your connections may, if you choose so; everyone who is signed in, or everyone, only after a second
   * express statement, `explicitPublic`. It is never searched for, never in a suggestion, a résumé, a card or JSON-LD;
   * and while everyone can read it, search engines are told to keep out of the profile. Withdrawing the consent
   * deletes it.
   *
   * `PUT /profile/sensitive-attributes/{category}` · signed in, scope `sensitive:write` · consent `special.ethnicity`,
   * `special.race`, `special.religion`, `special.sexual_orientation`, `special.politics`, `special.other` · policy
   * P1.4.
   *
   * @param category The category.
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`, `consent-required`,
   * `policy-acceptance-required`, `not-found`, `payload-too-large`, `unsupported-media-type`, `visibility-not-allowed`
   */
  set(category: SensitiveCategory, body: SensitiveAttributeInput, options?: CallOptions): ApiPromise<SensitiveAttribute> {
    return this.#core.json(endpoints.setSensitiveAttribute, [category], body, options)
  }

  /**
   * Delete what you say in a special category.
   *
   * Deletes it at once, for everyone. The consent stays; withdrawing that deletes too.
   *
   * `DELETE /profile/sensitive-attributes/{category}` · signed in, scope `sensitive:write` · never gated · policy
   * P1.4.
   *
   * @param category The category.
   * @throws {ProblemError} `not-found`
   */
  delete(category: SensitiveCategory, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.removeSensitiveAttribute, [category], undefined, options)
  }
}
