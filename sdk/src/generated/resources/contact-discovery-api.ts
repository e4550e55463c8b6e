// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { BlindedElements, ContactDiscovery, EvaluatedElements } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/**
 * `client.contacts.discovery`: Importing contacts, what became of them, who of them is here, and inviting the others.
 */
export class ContactDiscoveryApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Read how addresses are found blindly.
   *
   * The ciphersuite, the key of the epoch, how addresses are written, and what is left of your budget. Blinded by the
   * client, no address leaves your machine readable; what the platform keeps cannot be guessed from without its key. A
   * platform that turned hostile could still test addresses that it suspects.
   *
   * `GET /contact-discovery` · signed in, scope `contacts:read` · policy P2.1.
   *
   * @throws {ProblemError} `account-deactivated`, `account-suspended`, `policy-acceptance-required`
   */
  get(options?: CallOptions): ApiPromise<ContactDiscovery> {
    return this.#core.json(endpoints.getContactDiscovery, [], undefined, options)
  }

  /**
   * Evaluate blinded addresses.
   *
   * `BlindEvaluate` of RFC 9497 with the key of the epoch, and one proof for all elements. Each element takes one from
   * your budget, which is why the same request sent twice takes twice. Nothing of an evaluation is kept.
   *
   * `POST /contact-discovery/evaluations` · signed in, scope `contacts:write` · consent `contacts.matching` · policy
   * P2.1.
   *
   * @throws {ProblemError} `malformed-request`, `account-deactivated`, `account-suspended`, `consent-required`,
   * `policy-acceptance-required`, `discovery-epoch-stale`, `payload-too-large`, `unsupported-media-type`,
   * `limit-exceeded`
   */
  evaluate(body: BlindedElements, options?: CallOptions): ApiPromise<EvaluatedElements> {
    return this.#core.json(endpoints.evaluateContactDiscovery, [], body, options)
  }
}
