import type { TokenStore, Tokens } from '@pianeojobs/sdk'

/** Where a session lies: the keychain of the system, a file that only its owner can read, the sandbox's folder, or PIANEO_TOKEN. */
export type Storage = 'keychain' | 'file' | 'sandbox' | 'environment'

/** How a new session is kept. */
export interface NewSessionOptions {
  /** True: in a file, unencrypted, instead of the keychain. */
  readonly insecure: boolean
}

/** Where the tokens of one platform are kept between commands. */
export interface TokenPlace {
  /** The tokens, wherever they lie. */
  readonly tokens: TokenStore
  /** Where they lie, when there are any. */
  storage(): Promise<Storage>
  /**
   * Makes sure that a new session could be kept, and gives the way to keep it, which replaces the old one.
   *
   * @throws CredentialStoreUnavailableError, CredentialStoreLockedError, CredentialStoreFailedError or UnwritableFileError
   * when it could not.
   */
  prepare(options: NewSessionOptions): Promise<KeepTokens>
}

/** Keeps the tokens of a new session; waits for a process that renews those of the old one. */
export type KeepTokens = (tokens: Tokens) => Promise<void>
