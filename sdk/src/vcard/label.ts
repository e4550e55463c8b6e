/** Types that nearly every address carries and that tell a person nothing. */
const noise: ReadonlySet<string> = new Set(['internet', 'voice', 'pref', 'text'])

/** Names an address by its types, in lower case; empty when they say nothing. */
export function typesLabel(types: readonly string[]): string {
  return [...new Set(types)].filter((type) => !noise.has(type)).join(' ')
}

/** The owner's own label. Apple writes those it can translate as `_$!<Mobile>!$_`. */
export function ownLabel(text: string): string {
  return (text.startsWith('_$!<') && text.endsWith('>!$_') ? text.slice(4, -4) : text).trim()
}
