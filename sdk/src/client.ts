import { authorise } from './auth/authorise.ts'
import { memoryTokens } from './auth/memory-tokens.ts'
import { type AskPassword, stepUp } from './auth/step-up.ts'
import { TokenKeeper } from './auth/token-keeper.ts'
import type { TokenStore } from './auth/tokens.ts'
import { tokensFrom } from './auth/tokens-from.ts'
import { Core, type CoreOptions } from './core.ts'
import type { OperationId } from './generated/operations.ts'
import { SessionsApi } from './generated/resources/sessions-api.ts'
import { TokensApi } from './generated/resources/tokens-api.ts'
import { Resources } from './generated/resources.ts'
import { version } from './generated/version.ts'
import { type RawClient, rawClient } from './raw.ts'
import { attempt } from './transport/attempt.ts'
import { checkBaseUrl } from './transport/base-url.ts'
import { type Clock, systemClock } from './transport/clock.ts'
import type { Fetch } from './transport/exchange.ts'
import { type LogEntry, logged, logger } from './transport/log.ts'
import { milliseconds } from './transport/milliseconds.ts'
import { retry } from './transport/retry.ts'

export interface ClientOptions {
  /** Where the API lies, with its version: `https://api.pianeojobs.example/v1`. https, or http on this computer (P9.2). */
  readonly baseUrl: string | URL
  /** Where the tokens lie that calls are signed with and renewed in; a string is one token that is never renewed. */
  readonly tokens?: TokenStore | string | undefined
  /**
   * Asked for the password when an operation wants one that was given just now: the call goes on with it. Without it, or when
   * it gives `undefined`, the call fails with `step-up-required`. A deadline runs on meanwhile.
   */
  readonly onStepUp?: AskPassword | undefined
  /** Replaces `globalThis.fetch`, which is otherwise looked up at every request. */
  readonly fetch?: Fetch | undefined
  /** Language of titles and details in answers, as `Accept-Language`. */
  readonly language?: string | undefined
  /** What stands before this SDK in `User-Agent`, such as `my-app/1.0`. */
  readonly userAgent?: string | undefined
  /** Milliseconds for one attempt, headers and body; between two chunks of a download. 30,000 unless told. */
  readonly timeout?: number | undefined
  /** Milliseconds for a whole call with its retries; unbounded unless told. */
  readonly deadline?: number | undefined
  /** Attempts after the first, for operations that can be repeated safely. 2 unless told. */
  readonly retries?: number | undefined
  /** Gets every request and answer, with everything personal and secret taken out. */
  readonly log?: ((entry: LogEntry) => void) | undefined
  /** Gets the operation of every call, once however many attempts it takes, just before it is sent. */
  readonly onCall?: ((operationId: OperationId) => void) | undefined
  /** Time, for tests. */
  readonly clock?: Clock | undefined
  /** A number in [0, 1), for tests. */
  readonly random?: (() => number) | undefined
}

/** The Pianeojobs API: a method for every operation, by resource. */
export class Client extends Resources {
  readonly #core: Core
  readonly #baseUrl: string
  #raw: RawClient | undefined

  constructor(core: Core, baseUrl: string) {
    super(core)
    this.#core = core
    this.#baseUrl = baseUrl
  }

  /** openapi-fetch on the same transport, for media types and headers that the methods do not offer. */
  get raw(): RawClient {
    this.#raw ??= rawClient(this.#core, this.#baseUrl)
    return this.#raw
  }
}

/**
 * A client of the platform at `baseUrl`. Nothing is sent until a method is called.
 *
 * @throws {InsecureUrlError} when personal data would travel unencrypted (P9.2).
 */
export function createClient(options: ClientOptions): Client {
  const { tokens, random = Math.random, clock = systemClock } = options
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init))
  const baseUrl = checkBaseUrl(options.baseUrl)
  const log = options.log && logger(options.log)
  const once = log === undefined ? attempt(fetch) : logged(log, clock)(attempt(fetch))
  const coreOptions: CoreOptions = {
    baseUrl,
    send: once,
    clock,
    userAgent: [options.userAgent, `pianeojobs-sdk/${version}`].filter(Boolean).join(' '),
    language: options.language,
    timeout: milliseconds('timeout', options.timeout) ?? 30_000,
    deadline: milliseconds('deadline', options.deadline),
    retries: options.retries ?? 2,
    onCall: options.onCall,
  }
  const keeper = tokens === undefined ? undefined : tokenKeeper(tokens, new TokensApi(new Core(coreOptions)), clock)
  const send = retry({ clock, random, log })(authorise(keeper)(once))
  const sessions = new SessionsApi(new Core({ ...coreOptions, send }))
  const proved = stepUp(options.onStepUp, (password) => sessions.stepUp({ password }))
  return new Client(new Core({ ...coreOptions, send: proved(send) }), baseUrl)
}

function tokenKeeper(tokens: TokenStore | string, api: TokensApi, clock: Clock): TokenKeeper {
  const store = typeof tokens === 'string' ? memoryTokens({ accessToken: tokens }) : tokens
  const refresh = async (refreshToken: string) =>
    tokensFrom(await api.issue({ grant_type: 'refresh_token', refresh_token: refreshToken }), clock.now())
  return new TokenKeeper(store, refresh, () => clock.now())
}
