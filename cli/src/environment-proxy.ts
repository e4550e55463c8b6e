import { UsageError } from './errors/usage-error.ts'

/** What says which proxy there is, and for which hosts it is not meant; also in capitals. */
export interface ProxyEnvironment {
  readonly [name: string]: string | undefined
}

/**
 * Sends what goes to a platform over TLS through the proxy that `env` names (HTTPS_PROXY, NO_PROXY), where it names one.
 * What goes to this computer in the clear never leaves it, so HTTP_PROXY has no say.
 *
 * @throws UsageError when the address of the proxy is none.
 */
export async function followEnvironmentProxy(env: ProxyEnvironment): Promise<void> {
  const https_proxy = proxyOf(env)
  if (!https_proxy) return
  if (!/^https?:$/.test(URL.parse(https_proxy)?.protocol ?? '')) {
    // The address may hold a password: it is not told.
    throw new UsageError('HTTPS_PROXY holds no address of an HTTP proxy, such as http://proxy.example:3128.')
  }
  const { setGlobalProxyFromEnv } = await import('node:http')
  const no_proxy = env.no_proxy ?? env.NO_PROXY
  setGlobalProxyFromEnv({ https_proxy, ...(no_proxy !== undefined && { no_proxy }) })
}

/** The address of the proxy that `env` names for TLS. */
export function proxyOf(env: ProxyEnvironment): string | undefined {
  return env.https_proxy || env.HTTPS_PROXY
}
