import { join, resolve } from 'node:path'

/** The folders pianeo writes to, absolute. They need not exist yet. */
export interface Home {
  /** Settings. */
  readonly config: string
  /** The sandbox and its session, and one folder per platform. */
  readonly data: string
  /** Whether PIANEO_HOME says so: what is shared by all of the person, as the keychain is, is told apart by it. */
  readonly isMoved: boolean
}

/**
 * Where pianeo keeps its files: `PIANEO_HOME` moves all of them together; else the folders of this system.
 *
 * @param env the environment.
 * @param system the folders that are usual on this system (XDG on Linux).
 */
export function resolveHome(
  env: { readonly PIANEO_HOME?: string | undefined },
  system: { readonly configDir: string; readonly dataDir: string },
): Home {
  const moved = env.PIANEO_HOME && resolve(env.PIANEO_HOME)
  if (moved) return { config: moved, data: moved, isMoved: true }
  return { config: system.configDir, data: system.dataDir, isMoved: false }
}

/** The folder of the embedded sandbox: its state, its mail, and the tokens of who is signed in there. */
export function sandboxFolder(home: Home): string {
  return join(home.data, 'sandbox')
}

/** The folder for what is remembered about the platform at `url`. */
export function platformFolder(home: Home, url: URL): string {
  return join(home.data, 'platforms', encodeURIComponent(url.host + url.pathname))
}

/** The name under which the tokens of the platform at `url` stand in the keychain: each home has its own. */
export function keychainAccount(home: Home, url: URL): string {
  return home.isMoved ? `${url.href} (${home.data})` : url.href
}
