// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { IfMatchAllowedOptions, IfMatchOptions, IfNoneMatchOptions, KeyedOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Experience, ExperienceCreate, ExperienceId, ExperiencePatch } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** `client.profile.experiences`: The profile as its owner edits it, with its sections, and its publication. */
export class ProfileExperiencesApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Add an experience.
   *
   * Adds an experience. Without `end` it is current; several can be.
   *
   * `POST /profile/experiences` · signed in, scope `profile:write` · policy P1.3.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `idempotency-in-progress`, `payload-too-large`, `unsupported-media-type`,
   * `date-order`, `idempotency-key-reused`, `limit-exceeded`
   */
  create(body: ExperienceCreate, options?: KeyedOptions): ApiPromise<Experience> {
    return this.#core.json(endpoints.createExperience, [], body, options)
  }

  /**
   * Read an experience.
   *
   * One experience of your profile with its own tag.
   *
   * `GET /profile/experiences/{experienceId}` · signed in, scope `profile:read` · never gated · policy P1.3, P5.2.
   *
   * @param experienceId The experience.
   * @throws {ProblemError} `not-found`
   */
  get(experienceId: ExperienceId, options?: IfNoneMatchOptions): ApiPromise<Experience> {
    return this.#core.json(endpoints.getExperience, [experienceId], undefined, options)
  }

  /**
   * Change an experience.
   *
   * Changes what is named, removes what is null and leaves the rest.
   *
   * `PATCH /profile/experiences/{experienceId}` · signed in, scope `profile:write` · policy P1.3.
   *
   * @param experienceId The experience.
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `not-found`, `precondition-failed`, `payload-too-large`, `unsupported-media-type`,
   * `date-order`, `precondition-required`
   */
  update(experienceId: ExperienceId, body: ExperiencePatch, options: IfMatchOptions): ApiPromise<Experience> {
    return this.#core.json(endpoints.updateExperience, [experienceId], body, options)
  }

  /**
   * Delete an experience.
   *
   * Removes it at once, for everyone.
   *
   * `DELETE /profile/experiences/{experienceId}` · signed in, scope `profile:write` · never gated · policy P1.3, P5.2.
   *
   * @param experienceId The experience.
   * @throws {ProblemError} `not-found`, `precondition-failed`
   */
  delete(experienceId: ExperienceId, options?: IfMatchAllowedOptions): ApiPromise<void> {
    return this.#core.json(endpoints.deleteExperience, [experienceId], undefined, options)
  }
}
