// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { Erasure, ErasurePreview, ErasureSchedule } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** `client.erasure`: The copy of your data (GDPR 15, 20), and their erasure (GDPR 17). */
export class ErasureApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Read the erasure of your account.
   *
   * The one that is scheduled, or the last one that was cancelled.
   *
   * `GET /erasure` · signed in, scope `rights:read` · never gated · policy P5.2.
   *
   * @throws {ProblemError} `not-found`
   */
  get(options?: CallOptions): ApiPromise<Erasure> {
    return this.#core.json(endpoints.getErasure, [], undefined, options)
  }

  /**
   * Have your account erased.
   *
   * Your profile is gone for others at once; after the days of grace everything about you is erased, and nothing
   * brings it back. Until then signing in, exporting and cancelling work. With the same days once more nothing
   * changes. The password must have been given within the last ten minutes.
   *
   * `PUT /erasure` · signed in · signed in within the last ten minutes · never gated · policy P5.2, G17.
   *
   * @throws {ProblemError} `malformed-request`, `scope-not-allowed`, `step-up-required`, `invalid-state-transition`,
   * `payload-too-large`, `unsupported-media-type`
   */
  schedule(body: ErasureSchedule, options?: CallOptions): ApiPromise<Erasure> {
    return this.#core.json(endpoints.scheduleErasure, [], body, options)
  }

  /**
   * Keep your account after all.
   *
   * Everything is as it was before the erasure was scheduled, the published profile included. Once more changes
   * nothing.
   *
   * `DELETE /erasure` · signed in · never gated · policy P5.2.
   *
   * @throws {ProblemError} `scope-not-allowed`, `not-found`, `grace-period-ended`
   */
  cancel(options?: CallOptions): ApiPromise<Erasure> {
    return this.#core.json(endpoints.cancelErasure, [], undefined, options)
  }

  /**
   * See what an erasure would remove.
   *
   * What would go, what would stay and why, who is told, and what else happens. A plain read: an erasure can be
   * scheduled without.
   *
   * `GET /erasure/preview` · signed in, scope `rights:read` · never gated · policy P5.2, G17.
   */
  preview(options?: CallOptions): ApiPromise<ErasurePreview> {
    return this.#core.json(endpoints.previewErasure, [], undefined, options)
  }
}
