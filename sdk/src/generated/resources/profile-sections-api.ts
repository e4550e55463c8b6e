// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { IfMatchOptions, IfNoneMatchOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { ProfileSection, ProfileSectionName } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** `client.profile.sections`: The profile as its owner edits it, with its sections, and its publication. */
export class ProfileSectionsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Read a section of your profile.
   *
   * All of it, in its order, with the audience that each entry was given. What is read is what can be written.
   *
   * `GET /profile/sections/{section}` · signed in, scope `profile:read` · never gated · policy P5.2, E-PROF.
   *
   * @param section The section.
   * @throws {ProblemError} `not-found`
   */
  get(section: ProfileSectionName, options?: IfNoneMatchOptions): ApiPromise<ProfileSection> {
    return this.#core.json(endpoints.getProfileSection, [section], undefined, options)
  }

  /**
   * Replace a section of your profile.
   *
   * Makes these the entries of the section, in this order; those not named go. `section` must be the one of the path.
   * Each entry is for the audience of the section, or for one of its own.
   *
   * `PUT /profile/sections/{section}` · signed in, scope `profile:write` · policy E-PROF.
   *
   * @param section The section.
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`,
   * `policy-acceptance-required`, `not-found`, `precondition-failed`, `payload-too-large`, `unsupported-media-type`,
   * `date-order`, `visibility-not-allowed`, `precondition-required`
   */
  replace(section: ProfileSectionName, body: ProfileSection, options: IfMatchOptions): ApiPromise<ProfileSection> {
    return this.#core.json(endpoints.replaceProfileSection, [section], body, options)
  }
}
