// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { IfMatchAllowedOptions, IfNoneMatchOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { VisibilityChange, VisibilityMap, VisibilityPatch } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.profile.visibility.update` takes. */
export interface UpdateVisibilityOptions extends IfMatchAllowedOptions {
  /** Whether to change nothing and only say what would change. */
  readonly dryRun?: boolean | undefined
}

/** `client.profile.visibility`: Who can read which part of a profile. */
export class ProfileVisibilityApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Read who can see what.
   *
   * The audience of each field with its default and its widest, and the list of what publishing shows to everyone.
   *
   * `GET /profile/visibility` · signed in, scope `profile:read` · never gated · policy P4.4, P9.4.
   */
  get(options?: IfNoneMatchOptions): ApiPromise<VisibilityMap> {
    return this.#core.json(endpoints.getVisibility, [], undefined, options)
  }

  /**
   * Change who can see what.
   *
   * Narrowing works always and at once, and needs no If-Match. With `dryRun=true` nothing changes and the answer says
   * what would. Widening waits while a new policy is to be accepted.
   *
   * `PATCH /profile/visibility` · signed in, scope `profile:write` · never gated · policy P4.2, P4.4.
   *
   * @throws {ProblemError} `malformed-request`, `policy-acceptance-required`, `precondition-failed`,
   * `payload-too-large`, `unsupported-media-type`, `visibility-not-allowed`
   */
  update(body: VisibilityPatch, options?: UpdateVisibilityOptions): ApiPromise<VisibilityChange> {
    return this.#core.json(endpoints.updateVisibility, [], body, options)
  }
}
