// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { PolicyAcceptance, PolicyAcceptancePage, PolicyReference } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.policy.acceptances.list` takes. */
export interface ListPolicyAcceptancesOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.policy.acceptances`: The privacy policy by passage, and its acceptance. */
export class PolicyAcceptancesApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List what you accepted.
   *
   * Every acceptance of the policy with its version, digest, method and time.
   *
   * `GET /policy/acceptances` · signed in, scope `account:read` · never gated · policy P1.5, P11.3.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListPolicyAcceptancesOptions): PagePromise<PolicyAcceptance, PolicyAcceptancePage> {
    return this.#core.page(endpoints.listPolicyAcceptances, [], options)
  }

  /**
   * Accept the privacy policy.
   *
   * Accepts the version in force, named by its digest. Accepting it twice answers the acceptance that is there.
   *
   * `POST /policy/acceptances` · signed in, scope `account:write` · never gated · policy P1.5, P11.3.
   *
   * @throws {ProblemError} `malformed-request`, `policy-version-stale`, `payload-too-large`, `unsupported-media-type`
   */
  create(body: PolicyReference, options?: CallOptions): ApiPromise<PolicyAcceptance> {
    return this.#core.json(endpoints.acceptPolicy, [], body, options)
  }
}
