/** What a signed-in client holds. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  /** When the access token expires, in milliseconds since the epoch by the client's clock. */
  readonly expiresAt?: number | undefined
}

/**
 * Where tokens lie. It is read before every call that can use a token, so reading should be cheap. Several clients and
 * several processes may share one store: then `lock` keeps a refresh token from being spent twice, which would end the session.
 */
export interface TokenStore {
  read(): Tokens | undefined | Promise<Tokens | undefined>
  /** `undefined` means signed out. */
  write(tokens: Tokens | undefined): void | Promise<void>
  /** Runs `work` while no other holder of the store runs theirs: it reads, refreshes and writes. */
  lock?<T>(work: () => Promise<T>): Promise<T>
}
