const plainDomain = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/

/**
 * The form in which addresses are compared for matching, or `undefined` when the text is no address: trimmed, without
 * `mailto:`, angle brackets and display name; composed letters (NFC); local part in small letters; domain as ASCII
 * (UTS #46) without a final dot. Dots and `+tags` stay: whether they mean anything is for the host to say (RFC 5321 2.3.11).
 */
export function emailMatchKey(text: string): string | undefined {
  const address = bareAddress(text).normalize('NFC')
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at).toLowerCase()
  const domain = asciiDomain(address.slice(at + 1).toLowerCase())
  if (at < 1 || domain === undefined || /[\s\p{C}@<>,;]/u.test(local)) return undefined
  const key = `${local}@${domain}`
  return local.length <= 64 && key.length <= 254 ? key : undefined
}

function bareAddress(text: string): string {
  const inBrackets = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text
  return inBrackets.trim().replace(/^mailto:\s*/i, '')
}

function asciiDomain(text: string): string | undefined {
  const domain = text.replace(/\.$/, '')
  if (plainDomain.test(domain)) return domain
  // What is ASCII and not plain is no domain; an address in digits, a port or a path must not become one either.
  if (/^[\x00-\x7f]*$/.test(domain) || /[\s\p{C}/\\?#@:%[\]]/u.test(domain)) return undefined
  const ascii = URL.parse(`http://${domain}`)?.hostname.replace(/\.$/, '')
  return ascii !== undefined && plainDomain.test(ascii) && ascii.includes('xn--') ? ascii : undefined
}
