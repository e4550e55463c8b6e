import { latin1Bytes } from './latin1.ts'

/** What windows-1252 puts where latin1 has the control characters 80 to 9F (WHATWG Encoding, index windows-1252). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const decoders = new Map<string, TextDecoder>()

/**
 * The text of bytes spelled as latin1: by the charset named, else as UTF-8, else by the charset that was named first in
 * the file, else as windows-1252. Each but the last only if the bytes are valid in it.
 */
export function decodeBytes(bytes: string, charset: string, firstCharset: string): string {
  // ESC shifts between alphabets in ISO-2022-JP, which is ASCII throughout.
  if (!/[\x80-\xff\x1b]/.test(bytes)) return bytes
  return (
    decodeIn(charset, bytes) ??
    decodeIn('utf-8', bytes) ??
    decodeIn(firstCharset, bytes) ??
    bytes.replace(/[\x80-\x9f]/g, (byte) => windows1252[byte.charCodeAt(0) - 0x80]!)
  )
}

/** The text of bytes spelled as latin1; undefined when they are not UTF-8. */
export function decodeUtf8(bytes: string): string | undefined {
  return /[\x80-\xff]/.test(bytes) ? decodeIn('utf-8', bytes) : bytes
}

/** Whether the label names an encoding other than UTF-8 that this platform knows. */
export function isLegacyCharset(label: string): boolean {
  const decoder = decoderFor(label)
  return decoder !== undefined && decoder.encoding !== 'utf-8'
}

function decodeIn(label: string, bytes: string): string | undefined {
  try {
    return decoderFor(label)?.decode(latin1Bytes(bytes))
  } catch {
    return undefined
  }
}

function decoderFor(label: string): TextDecoder | undefined {
  if (label === '') return undefined
  const known = decoders.get(label)
  if (known !== undefined) return known
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
    // A vCard's own signs are ASCII: a value inside it cannot be UTF-16.
    if (decoder.encoding.startsWith('utf-16')) return undefined
    decoders.set(label, decoder)
    return decoder
  } catch {
    return undefined
  }
}
