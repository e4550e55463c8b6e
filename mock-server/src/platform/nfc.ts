/** The value with every text in it in Unicode's normal form C, as the platform keeps texts. */
export function nfc<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC') as T
  if (Array.isArray(value)) return value.map(nfc) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, nfc(member)])) as T
}
