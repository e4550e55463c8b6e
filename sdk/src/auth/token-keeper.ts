import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { NotSignedInError } from '../errors/not-signed-in-error.ts'
import { OAuthError } from '../errors/oauth-error.ts'
import type { TokenStore, Tokens } from './tokens.ts'

/** Gets the next tokens for a refresh token, which is spent by it. */
export type Refresh = (refreshToken: string) => Promise<Tokens>

const margin = 30_000

/** Gives calls their access token and renews it: one refresh at a time, however many calls wait for it. */
export class TokenKeeper {
  readonly #store: TokenStore
  readonly #refresh: Refresh
  readonly #now: () => number
  #renewal: Promise<Tokens | undefined> | undefined
  /** The newest rotation: where the store still shows `spent`, as after a failed write, `next` is what counts. */
  #rotation: { readonly spent: string; readonly next: Tokens } | undefined

  constructor(store: TokenStore, refresh: Refresh, now: () => number) {
    this.#store = store
    this.#refresh = refresh
    this.#now = now
  }

  /** The token to send, renewed first when it expires within 30 seconds; `undefined` when nobody is signed in. */
  async current(): Promise<string | undefined> {
    const tokens = await (this.#renewal ?? this.#read())
    if (tokens === undefined) return undefined
    const { accessToken, refreshToken, expiresAt } = tokens
    if (refreshToken === undefined || expiresAt === undefined || expiresAt - this.#now() > margin)
      return checked(accessToken)
    return (await this.renewed(accessToken)) ?? checked(accessToken)
  }

  /** The token to send instead of one that has expired; `undefined` when there is no way to get another. */
  async renewed(expired: string): Promise<string | undefined> {
    this.#renewal ??= this.#renew(expired).finally(() => {
      this.#renewal = undefined
    })
    const tokens = await this.#renewal
    return tokens === undefined || tokens.accessToken === expired ? undefined : checked(tokens.accessToken)
  }

  /** The token that another holder of the store has put there instead of `refused`, if any. */
  async replaced(refused: string): Promise<string | undefined> {
    const tokens = await (this.#renewal ?? this.#read())
    return tokens === undefined || tokens.accessToken === refused ? undefined : checked(tokens.accessToken)
  }

  #renew(expired: string): Promise<Tokens | undefined> {
    const work = async (): Promise<Tokens | undefined> => {
      const tokens = await this.#read()
      if (tokens === undefined) throw new NotSignedInError()
      if (tokens.accessToken !== expired || tokens.refreshToken === undefined) return tokens
      const next = await this.#spend(tokens.refreshToken)
      await this.#store.write(next)
      return next
    }
    return this.#store.lock === undefined ? work() : this.#store.lock(work)
  }

  async #spend(refreshToken: string): Promise<Tokens> {
    try {
      const next = await this.#refresh(refreshToken)
      this.#rotation = { spent: refreshToken, next }
      return next
    } catch (error) {
      if (!(error instanceof OAuthError) || error.code !== 'invalid_grant') throw error
      await this.#store.write(undefined)
      throw new NotSignedInError({ cause: error })
    }
  }

  async #read(): Promise<Tokens | undefined> {
    const tokens = await this.#store.read()
    const rotation = this.#rotation
    if (rotation === undefined || tokens?.refreshToken !== rotation.spent) return tokens
    await this.#store.write(rotation.next)
    return rotation.next
  }
}

/** A token that a header can carry; fetch would repeat any other in its own error. */
function checked(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new InvalidArgumentError(
    'tokens',
    'holds an access token with blanks, line breaks or other characters that no token has',
  )
}
