// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { Core } from '../../core.ts'
import { PolicyVersionsApi } from './policy-versions-api.ts'
import { PolicyAcceptancesApi } from './policy-acceptances-api.ts'

/** `client.policy` */
export class PolicyApi {
  readonly #core: Core
  readonly versions: PolicyVersionsApi
  readonly acceptances: PolicyAcceptancesApi

  constructor(core: Core) {
    this.#core = core
    this.versions = new PolicyVersionsApi(core)
    this.acceptances = new PolicyAcceptancesApi(core)
  }

}
