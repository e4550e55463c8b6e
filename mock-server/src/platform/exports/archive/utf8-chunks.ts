import { utf8ToBytes } from '@noble/hashes/utils.js'

/** How much text is gathered before it becomes a chunk. */
const chunkLength = 1 << 16

/** Pieces of text, or of bytes as they are, as chunks of bytes: however long the text, only some 64 KiB of it are held at once. */
export function* utf8Chunks(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let held = ''
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (held !== '') yield utf8ToBytes(held)
      held = ''
      yield piece
      continue
    }
    held += piece
    if (held.length < chunkLength) continue
    yield utf8ToBytes(held)
    held = ''
  }
  if (held !== '') yield utf8ToBytes(held)
}
