import { proxyOf } from '../environment-proxy.ts'
import { NotSignedInError } from './not-signed-in-error.ts'
import { PlatformUnreachableError } from './platform-unreachable-error.ts'

/**
 * What the client met, with the platform it met it on.
 *
 * @param url the platform; undefined for the sandbox.
 */
export function placed(thrown: unknown, url: string | undefined): unknown {
  if (!(thrown instanceof Error)) return thrown
  if (thrown.name === 'NotSignedInError') return new NotSignedInError(url, { cause: thrown })
  if (thrown.name !== 'ConnectionError' || !url) return thrown
  return new PlatformUnreachableError(url, url.startsWith('https:') && proxyOf(process.env) !== undefined, thrown)
}
