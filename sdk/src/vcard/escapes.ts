/** Undoes the escapes of text values (RFC 6350, §3.4, and `\:`). Any other backslash stays, as in `C:\Data`. */
export function unescapeText(text: string): string {
  let at = text.indexOf('\\')
  if (at < 0) return text
  let plain = ''
  let from = 0
  for (; at >= 0; at = text.indexOf('\\', at + 2)) {
    const meant = meaning(text[at + 1])
    if (meant === undefined) continue
    plain += text.slice(from, at) + meant
    from = at + 2
  }
  return plain + text.slice(from)
}

/** The parts of a structured value, cut at each `;` that is not escaped, and unescaped. */
export function splitComponents(text: string): string[] {
  const parts: string[] = []
  for (let from = 0; from <= text.length; ) {
    const end = componentEnd(text, from)
    parts.push(unescapeText(text.slice(from, end)))
    from = end + 1
  }
  return parts
}

function meaning(sign: string | undefined): string | undefined {
  if (sign === 'n' || sign === 'N') return '\n'
  return sign === ',' || sign === ';' || sign === ':' || sign === '\\' ? sign : undefined
}

function componentEnd(text: string, from: number): number {
  let end = text.indexOf(';', from)
  while (end > from && isEscaped(text, from, end)) end = text.indexOf(';', end + 1)
  return end < 0 ? text.length : end
}

/** Whether an odd number of backslashes stands before the sign. */
function isEscaped(text: string, from: number, at: number): boolean {
  let first = at
  while (first > from && text[first - 1] === '\\') first -= 1
  return (at - first) % 2 === 1
}
