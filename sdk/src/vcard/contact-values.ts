/** An e-mail address out of what cards hold: `mailto:` URIs (RFC 6068) and `"Ada" <ada@example.org>` too. */
export function emailAddress(value: string): string {
  const address = withoutScheme(value, 'mailto:')
  if (address !== undefined) return percentDecoded(address.split('?', 1)[0]!)
  const open = value.lastIndexOf('<')
  return open >= 0 && value.endsWith('>') ? value.slice(open + 1, -1).trim() : value
}

/** A phone number as written, of a `tel:` URI (RFC 3966) what follows the scheme, its extension included. */
export function phoneNumber(value: string): string {
  return withoutScheme(value, 'tel:') ?? value
}

function withoutScheme(value: string, scheme: string): string | undefined {
  if (value[scheme.length - 1] !== ':' || value.slice(0, scheme.length).toLowerCase() !== scheme) return undefined
  return value.slice(scheme.length).trim()
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
