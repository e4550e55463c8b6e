// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { ActivityDeletion, ActivityEvent, ActivityEventPage, ActivityKind, Instant } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.activity.list` takes. */
export interface ListActivityOptions extends CallOptions {
  /** Only events of this kind. */
  readonly kind?: ActivityKind | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** What `client.activity.clear` takes. */
export interface DeleteActivityOptions extends CallOptions {
  /** Only events of this kind. */
  readonly kind?: ActivityKind | undefined
  /** Only events before this instant. */
  readonly before?: Instant | undefined
}

/**
 * `client.activity`: What you are written about, who finds you, which cookies there are, and what is recorded of your
 * use.
 */
export class ActivityApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List what was recorded of your use.
   *
   * Profiles you looked at and words you searched for (with your consent to `analytics.usage`), ads you clicked on
   * (with that to `ads.measurement`; there are no ads here today) and where you signed in, each unless switched off in
   * your preferences. Addresses are shortened after 30 days, events are gone after 12 months.
   *
   * `GET /activity-events` · signed in, scope `activity:read` · never gated · policy P3.2, P7.3.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListActivityOptions): PagePromise<ActivityEvent, ActivityEventPage> {
    return this.#core.page(endpoints.listActivity, [], options)
  }

  /**
   * Delete what was recorded of your use.
   *
   * All of it, or that of one kind, or that before an instant. It is gone at once; what is recorded from now on
   * follows your preferences.
   *
   * `DELETE /activity-events` · signed in, scope `activity:write` · never gated · policy P3.2.
   */
  clear(options?: DeleteActivityOptions): ApiPromise<ActivityDeletion> {
    return this.#core.json(endpoints.deleteActivity, [], undefined, options)
  }
}
