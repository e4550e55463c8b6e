/** A line that ends a card, begins one, or does both: files put together with `cat` hold `END:VCARDBEGIN:VCARD`. */
export interface Boundary {
  ends: boolean
  /** Where in the line BEGIN stands; -1 without one. */
  beginsAt: number
}

// A byte order mark in front, as latin1 or as text (`\s` takes it), is left by files that were put together.
const pattern = /^(?:\xef\xbb\xbf|\s)*(?:(END\s*:\s*VCARD)(?:\xef\xbb\xbf|\s)*)?(BEGIN\s*:\s*VCARD\s*)?$/i

const plainBegin: Boundary = { ends: false, beginsAt: 0 }
const plainEnd: Boundary = { ends: true, beginsAt: -1 }

/** The boundary of a card that a line is; undefined for any other line. */
export function boundaryOf(line: string): Boundary | undefined {
  if (!mayBeBoundary(line)) return undefined
  if (line === 'BEGIN:VCARD') return plainBegin
  if (line === 'END:VCARD') return plainEnd
  const found = pattern.exec(line)
  if (found === null || (found[1] ?? found[2]) === undefined) return undefined
  return { ends: found[1] !== undefined, beginsAt: found[2] === undefined ? -1 : line.length - found[2].length }
}

function mayBeBoundary(line: string): boolean {
  const first = line.charCodeAt(0)
  const letter = first | 0x20
  if (letter === 0x65) return (line.charCodeAt(1) | 0x20) === 0x6e
  return letter === 0x62 || first <= 0x20 || first === 0xef || first === 0xfeff
}
