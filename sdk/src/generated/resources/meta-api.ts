// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { ContactDirectory, Meta } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** `client.meta`: What this platform is and whom to contact. */
export class MetaApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * Read what this platform is and its limits.
   *
   * Version, features, clock and every limit in force. Publishing the limits is part of the policy: they are the
   * firewall a client can see.
   *
   * `GET /meta` · open to all · policy P6.2, P9.1, P9.2.
   */
  get(options?: CallOptions): ApiPromise<Meta> {
    return this.#core.json(endpoints.getMeta, [], undefined, options)
  }

  /**
   * Read whom to contact.
   *
   * Who is responsible, who answers questions about personal data, who helps, and the authority to complain to.
   *
   * `GET /contact-directory` · open to all · policy P6.3, P12.1.
   */
  contacts(options?: CallOptions): ApiPromise<ContactDirectory> {
    return this.#core.json(endpoints.getContactDirectory, [], undefined, options)
  }
}
