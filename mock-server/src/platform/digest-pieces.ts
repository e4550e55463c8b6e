import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** How many bytes pieces are together, and their SHA-256 in hexadecimal. */
export function digestPieces(pieces: readonly Uint8Array[]): { bytes: number; sha256: string } {
  const hash = sha256.create()
  let bytes = 0
  for (const piece of pieces) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: bytesToHex(hash.digest()) }
}
