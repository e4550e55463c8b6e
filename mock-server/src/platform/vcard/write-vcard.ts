/** A property of a card: its name with its parameters, and its value as it stands in the file. */
export type VCardProperty = readonly [name: string, value: string]

/** The octets of a line, without its end (RFC 6350 section 3.2). */
const lineLength = 75

/**
 * A text as one value of a property: backslash, comma, semicolon and line ends escaped (RFC 6350 section 3.4). No control
 * character gets into the file: a tab becomes a space, any other the replacement character.
 */
export function vcardText(text: string): string {
  return text
    .replaceAll(/[\\,;]/g, '\\$&')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}/gu, '\u{FFFD}')
}

/** A vCard 4.0 of these properties, in their order: lines end in CRLF and are folded between characters. */
export function writeVCard(properties: readonly VCardProperty[]): string {
  const lines = [['BEGIN', 'VCARD'], ['VERSION', '4.0'], ...properties, ['END', 'VCARD']] as const
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')
}

function folded(line: string): string {
  let text = ''
  let length = 0
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0)!)
    if (length + octets > lineLength) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += octets
  }
  return text
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
