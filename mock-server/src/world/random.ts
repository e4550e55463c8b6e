import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Gives that many random bytes. */
export type Random = (length: number) => Uint8Array

/** Unpredictable bytes, of the platform this runs on. */
export function realRandom(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** The same bytes in the same order for the same seed: SHA-256 of the seed and a counter. For tests, never for secrets. */
export function seededRandom(seed: string): Random {
  let counter = 0
  let rest = new Uint8Array(0)
  return (length) => {
    const bytes = new Uint8Array(length)
    for (let filled = 0; filled < length; ) {
      if (rest.length === 0) {
        rest = sha256(utf8ToBytes(`${seed} ${counter}`)) as Uint8Array<ArrayBuffer>
        counter += 1
      }
      const part = rest.subarray(0, length - filled)
      bytes.set(part, filled)
      filled += part.length
      rest = rest.subarray(part.length)
    }
    return bytes
  }
}
