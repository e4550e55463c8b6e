// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { ApiPromise } from '../../answers/api-promise.ts'
import type { PagePromise } from '../../answers/page-promise.ts'
import type { CallOptions } from '../../call-options.ts'
import type { Core } from '../../core.ts'
import type { RevokedCount, SecurityEvent, SecurityEventKind, SecurityEventPage, Session, SessionPage, SessionTokens, SignIn, StepUp } from '../models.ts'
import { endpoints } from '../endpoints.ts'

/** What `client.sessions.events` takes. */
export interface ListSecurityEventsOptions extends CallOptions {
  /** Only events of this kind. */
  readonly kind?: SecurityEventKind | undefined
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** What `client.sessions.list` takes. */
export interface ListSessionsOptions extends CallOptions {
  /** How many entries a page holds at most. */
  readonly limit?: number | undefined
  /** Where to go on: `page.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined
}

/** `client.sessions`: Signing in and out, and where you are signed in. */
export class SessionsApi {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  /**
   * List what concerned the safety of your account.
   *
   * Who signed in from where, and every change of what keeps your account safe: password, address, sessions, tokens,
   * pause, erasure. It is kept for 12 months, addresses are shortened after 30 days, and it cannot be switched off or
   * deleted before.
   *
   * `GET /account/security-events` · signed in, scope `sessions:read` · never gated · policy P3.1, G34.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  events(options?: ListSecurityEventsOptions): PagePromise<SecurityEvent, SecurityEventPage> {
    return this.#core.page(endpoints.listSecurityEvents, [], options)
  }

  /**
   * List where you are signed in.
   *
   * Every live session with what was saved of it automatically: address, device, first and last use.
   *
   * `GET /sessions` · signed in, scope `sessions:read` · never gated · policy P3.1.
   *
   * @throws {ProblemError} `invalid-cursor`
   */
  list(options?: ListSessionsOptions): PagePromise<Session, SessionPage> {
    return this.#core.page(endpoints.listSessions, [], options)
  }

  /**
   * Sign in.
   *
   * Answers a session and its tokens, once. An unknown address and a wrong password look and take the same.
   *
   * `POST /sessions` · open to all · policy P1.1, P3.1, P6.2, P7.2, P9.2.
   *
   * @throws {ProblemError} `malformed-request`, `invalid-credentials`, `account-closed`, `account-not-verified`,
   * `payload-too-large`, `unsupported-media-type`
   */
  create(body: SignIn, options?: CallOptions): ApiPromise<SessionTokens> {
    return this.#core.json(endpoints.createSession, [], body, options)
  }

  /**
   * End every other session.
   *
   * Signs out everywhere but here: their tokens stop working at once. Personal access tokens stay.
   *
   * `DELETE /sessions` · signed in, scope `sessions:write` · never gated · policy E-AUTH.
   */
  revokeOthers(options?: CallOptions): ApiPromise<RevokedCount> {
    return this.#core.json(endpoints.revokeOtherSessions, [], undefined, options)
  }

  /**
   * Read the session that asks.
   *
   * What the token stands for: account, scopes, when the password was last given, and whether a policy waits for
   * acceptance.
   *
   * `GET /sessions/current` · signed in · never gated · policy P1.1, E-AUTH.
   */
  current(options?: CallOptions): ApiPromise<Session> {
    return this.#core.json(endpoints.getCurrentSession, [], undefined, options)
  }

  /**
   * Show once more that it is you.
   *
   * Gives the password again, so that this session may do for ten minutes what wants a fresh one. Its tokens stay the
   * same.
   *
   * `POST /sessions/current/step-up` · signed in · never gated · policy G12.
   *
   * @throws {ProblemError} `malformed-request`, `invalid-credentials`, `scope-not-allowed`, `payload-too-large`,
   * `unsupported-media-type`
   */
  stepUp(body: StepUp, options?: CallOptions): ApiPromise<Session> {
    return this.#core.json(endpoints.stepUpSession, [], body, options)
  }

  /**
   * End a session.
   *
   * Its tokens stop working at once. `current` signs out; asked with a personal access token it revokes that token.
   *
   * `DELETE /sessions/{sessionId}` · signed in, scope `sessions:write` · never gated · policy E-AUTH.
   *
   * @param sessionId The session, or `current` for the one that asks.
   * @throws {ProblemError} `not-found`
   */
  revoke(sessionId: string, options?: CallOptions): ApiPromise<void> {
    return this.#core.json(endpoints.revokeSession, [sessionId], undefined, options)
  }
}
