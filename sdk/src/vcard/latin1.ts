/**
 * One character per byte: nothing is lost, and engines search and slice such text fastest.
 * Node's `Buffer` does it many times faster than the language; browsers have none.
 */
export function latin1Text(bytes: Uint8Array): string {
  const { Buffer: buffer } = globalThis as Platform
  return buffer === undefined
    ? spellLatin1(bytes)
    : buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** The bytes that `latin1Text` spelled. */
export function latin1Bytes(text: string): Uint8Array {
  const { Buffer: buffer } = globalThis as Platform
  return buffer === undefined ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : buffer.from(text, 'latin1')
}

interface Platform {
  Buffer?: typeof Buffer
}

function spellLatin1(bytes: Uint8Array): string {
  const step = 8192
  let text = ''
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step))
  return text
}
