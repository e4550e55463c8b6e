// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { DeviceAuthorization, DeviceAuthorizationRequest, DeviceAuthorizationView, DeviceDecision, UserCode } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.deviceAuthorizations.get` takes. */
export interface GetDeviceAuthorizationOptions extends CallOptions {
  /** The code that the device shows. */
  readonly userCode: UserCode
}

/** `client.deviceAuthorizations`: Passwords, and tokens for sessions and scripts. */
export class DeviceAuthorizationsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * See which device asks to be let in.
   *
   * What asks, what it wants to be able to do, and from where, before you decide. The name is what the device says of
   * itself.
   *
   * `GET /oauth/device` · signed in · never gated · policy E-AUTH, P3.1.
   *
   * @throws {ProblemError} `scope-not-allowed`, `not-found`, `code-expired`
   */
  get(options: GetDeviceAuthorizationOptions): ApiPromise<DeviceAuthorizationView> {
    return this.#core.json(endpoints.getDeviceAuthorization, [], undefined, options)
  }

  /**
   * Ask to be let in from a device without a keyboard for passwords.
   *
   * RFC 8628. The device shows the user code; somebody who is signed in elsewhere looks it up, sees what asks and from
   * where, and decides. Meanwhile the device asks for its token every `interval` seconds.
   *
   * `POST /oauth/device` · open to all · policy E-AUTH.
   *
   * @throws {OAuthError} in the form of RFC 6749
   * @throws {ProblemError} `payload-too-large`, `unsupported-media-type`
   */
  start(body: DeviceAuthorizationRequest, options?: CallOptions): ApiPromise<DeviceAuthorization> {
    return this.#core.json(endpoints.startDeviceAuthorization, [], body, options)
  }

  /**
   * Let a device in, or do not.
   *
   * A device that is let in gets a session of its own, which you see among your sessions and can end. It can do what
   * it asked for, or less when you name `scopes`; never change the password, make tokens, let others in or erase the
   * account.
   *
   * `POST /oauth/device/decision` · signed in · signed in within the last ten minutes · never gated · policy E-AUTH.
   *
   * @throws {ProblemError} `malformed-request`, `scope-not-allowed`, `step-up-required`, `not-found`, `code-expired`,
   * `payload-too-large`, `unsupported-media-type`
   */
  decide(body: DeviceDecision, options?: CallOptions): ApiPromise<DeviceAuthorizationView> {
    return this.#core.json(endpoints.decideDeviceAuthorization, [], body, options)
  }
}
