import type { AskPassword, Client } from '@pianeojobs/sdk'
import { followEnvironmentProxy } from './environment-proxy.ts'
import { UsageError } from './errors/usage-error.ts'
import { type Home, keychainAccount, platformFolder, sandboxFolder } from './home.ts'
import type { Sandbox } from './sandbox/sandbox.ts'
import { checkToken } from './session/check-token.ts'
import { platformPlace } from './session/platform-place.ts'
import { sandboxPlace } from './session/sandbox-place.ts'
import { openSession, type Session } from './session/session.ts'

/** All that an action works with. Commands and the full-screen application make one and call the same actions. */
export interface Context extends AsyncDisposable {
  /** The typed client of the platform, signed in as whoever is. */
  readonly client: Client
  readonly session: Session
  readonly home: Home
  /** Where what is remembered about this platform lies, the sandbox's state or the session; it need not exist. */
  readonly folder: string
  /** Base address of the platform. Undefined: the sandbox. */
  readonly url: string | undefined
  /** The embedded platform, when that is what the client talks to. */
  readonly sandbox: Sandbox | undefined
  /** The time by which tokens expire, in milliseconds since the epoch: the sandbox has a clock of its own. */
  now(): number
}

/** What decides which platform a context is for. */
export interface ContextOptions {
  readonly home: Home
  /** Address of a platform; without one it is the sandbox. */
  readonly url?: URL | undefined
  /** Fixed bearer token (PIANEO_TOKEN). */
  readonly token?: string | undefined
  /** Name and version of this program. */
  readonly userAgent: string
  /** Gives the password when the platform wants it once more. */
  readonly askPassword?: AskPassword | undefined
}

/**
 * Opens the platform at `url`, or the sandbox in this process.
 *
 * @throws UsageError when the address holds a password, HTTPS_PROXY no address, or the token a typo.
 * @throws InsecureUrlError when the address is neither https nor on this computer.
 */
export async function openContext(options: ContextOptions): Promise<Context> {
  const { home, url, token, userAgent, askPassword } = options
  await checkToken(token)
  if (!url) return openSandboxContext(options)
  const { createClient } = await import('@pianeojobs/sdk')
  const base = apiBase(url)
  if (base.protocol === 'https:') await followEnvironmentProxy(process.env)
  const folder = platformFolder(home, base)
  const session = openSession(folder, token, platformPlace(folder, keychainAccount(home, base)))
  const client = createClient({ baseUrl: base.href, tokens: session.tokens, userAgent, onStepUp: askPassword })
  return {
    client,
    session,
    home,
    folder,
    url: base.href,
    sandbox: undefined,
    now: Date.now,
    [Symbol.asyncDispose]: async () => {},
  }
}

async function openSandboxContext(options: ContextOptions): Promise<Context> {
  const { openSandbox } = await import('./sandbox/open-sandbox.ts')
  return sandboxContext(await openSandbox(sandboxFolder(options.home)), options)
}

/** The context of this sandbox, which is closed with it. */
export async function sandboxContext(
  sandbox: Sandbox,
  { home, token, userAgent, askPassword }: Omit<ContextOptions, 'url'>,
): Promise<Context> {
  const { createClient, systemClock } = await import('@pianeojobs/sdk')
  const folder = sandboxFolder(home)
  const session = openSession(folder, token, sandboxPlace(folder))
  const { fetch, now } = sandbox
  const clock = { ...systemClock, now }
  const client = createClient({
    baseUrl: sandbox.url,
    fetch,
    clock,
    tokens: session.tokens,
    userAgent,
    onStepUp: askPassword,
  })
  return { client, session, home, folder, url: undefined, sandbox, now, [Symbol.asyncDispose]: () => sandbox.close() }
}

/** The base address of the API at `url`; where only a host is given, its first version. */
function apiBase(url: URL): URL {
  if (url.username || url.password) {
    throw new UsageError(`Leave the user name and the password out of --api-url: https://${url.host}`)
  }
  return new URL(url.pathname === '/' ? '/v1' : url.pathname.replace(/\/$/, ''), url)
}
