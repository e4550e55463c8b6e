// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions, IfNoneMatchOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { PolicyVersion, PolicyVersionPage, PolicyVersionSummary } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.policy.versions.list` takes. */
export interface ListPolicyVersionsOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.policy.versions`: The privacy policy by passage, and its acceptance. */
export class PolicyVersionsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List the versions of the privacy policy.
   *
   * Every version that was ever published, newest first. Versions never change.
   *
   * `GET /policy/versions` · open to all · policy P11.1.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListPolicyVersionsOptions): PagePromise<PolicyVersionSummary, PolicyVersionPage> {
    return this.#core.page(endpoints.listPolicyVersions, [], options)
  }

  /**
   * Read a version of the privacy policy.
   *
   * By passage as JSON, or as text. `text/plain` answers exactly the bytes whose SHA-256 is accepted, misspellings
   * included.
   *
   * `GET /policy/versions/{version}` · open to all · policy P11.1, P11.2.
   *
   * @param version The version, or `current` for the one in force.
   * @throws {ProblemError} `not-found`
   */
  get(version: string, options?: IfNoneMatchOptions): ApiPromise<PolicyVersion> {
    return this.#core.json(endpoints.getPolicyVersion, [version], undefined, options)
  }

  /** The same as `get`, as a text of another media type. */
  getAs(version: string, mediaType: 'text/plain' | 'text/markdown' | 'text/html', options?: IfNoneMatchOptions): ApiPromise<string> {
    return this.#core.text(endpoints.getPolicyVersion, [version], mediaType, options)
  }
}
