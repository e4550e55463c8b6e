import { InsecureUrlError } from '../errors/insecure-url-error.ts'

/**
 * The base URL without a slash at its end.
 *
 * @throws {InsecureUrlError} when personal data would travel in the clear (P9.2): neither https nor this very computer;
 * or when the URL carries a user name, a query or a fragment.
 */
export function checkBaseUrl(baseUrl: string | URL): string {
  const url = URL.parse(baseUrl)
  if (url === null) throw new InsecureUrlError(String(baseUrl).replace(/\/\/.*@/, '//'), 'is not a URL')
  const shown = `${url.protocol}//${url.host}${url.pathname}`
  if (url.username !== '' || url.password !== '') throw new InsecureUrlError(shown, 'carries a user name or password')
  if (url.search !== '' || url.hash !== '') throw new InsecureUrlError(shown, 'carries a query or fragment')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new InsecureUrlError(shown, 'would carry personal data unencrypted')
  }
  return shown.replace(/\/+$/, '')
}

/** Whether a host name, as the URL parser writes it, is this computer (RFC 6761 section 6.3, RFC 1122, RFC 4291). */
function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '')
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name)
}
