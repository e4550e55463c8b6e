import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The platform was not reached, or its answer did not arrive whole. */
export class PlatformUnreachableError extends CliError {
  override name = 'PlatformUnreachableError' as const

  /**
   * @param url the platform.
   * @param behindProxy whether HTTPS_PROXY stood in between.
   * @param cause what the client met.
   */
  constructor(url: string, behindProxy: boolean, cause: Error) {
    const { code, message } = rootOf(cause)
    const untrusted = certificateFaults.test(code ?? '')
    const proxy = behindProxy ? ' through the proxy of HTTPS_PROXY' : ''
    const told = untrusted
      ? `its certificate comes from no authority that is trusted here (${code}). One of your own: NODE_EXTRA_CA_CERTS=FILE.`
      : `${message}${code && !message.includes(code) ? ` (${code})` : ''}. Check the network and the address, then run it again.`
    super(`Cannot talk to ${url}${proxy}: ${told}`, {
      code: untrusted ? 'certificate-untrusted' : 'connection-failed',
      exit: exitCodes.unavailable,
      retryable: !untrusted,
      cause,
    })
  }
}

/** OpenSSL's words for a chain that ends nowhere it trusts. */
const certificateFaults = /^(?:DEPTH_ZERO_)?SELF_SIGNED_CERT|^UNABLE_TO_(?:GET_ISSUER|VERIFY)/

/** What the system itself said: fetch wraps it. */
function rootOf(error: Error): { readonly code?: string; readonly message: string } {
  let root: Error & { code?: string } = error
  for (let depth = 0; root.cause instanceof Error && depth < 5; depth++) root = root.cause
  const message = root.message || root.name
  return { message: message.replace(/\.$/, ''), ...(typeof root.code === 'string' && { code: root.code }) }
}
