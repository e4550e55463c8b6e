import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { crc32 } from './zip/crc32.ts'

/** What is known of a file's bytes once they have been read. */
export interface Digest {
  readonly bytes: number
  readonly crc32: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
}

/** Reads all chunks once and sums them; keeps none. */
export async function digest(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = sha256.create()
  let bytes = 0
  let crc = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    crc = crc32(chunk, crc)
    bytes += chunk.length
  }
  return { bytes, crc32: crc, sha256: bytesToHex(hash.digest()) }
}
