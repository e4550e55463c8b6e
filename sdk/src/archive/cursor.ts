import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { blockBytes } from './format.ts'
import { type ArchiveSource, readUpTo } from './source.ts'

/** What a reader that takes its time lets its caller see and stop. */
export interface ReadOptions {
  /** Called after each block: bytes read, bytes in all. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Reads a source once from beginning to end, in blocks, summing all it reads. */
export interface Cursor {
  readonly position: () => number
  /** The next bytes in one piece; fewer at the end. */
  take(length: number): Promise<Uint8Array>
  /** The next bytes in pieces; fewer at the end. */
  chunks(length: number): AsyncGenerator<Uint8Array, void, void>
  /** Reads what is left; the SHA-256 of the whole source in lower-case hexadecimal. */
  finish(): Promise<string>
}

/** A cursor at the source's first byte. */
export function createCursor(source: ArchiveSource, { onProgress, signal }: ReadOptions = {}): Cursor {
  const hash = sha256.create()
  let block: Uint8Array = new Uint8Array()
  let used = 0
  let filled = 0

  async function fill(): Promise<boolean> {
    signal?.throwIfAborted()
    block = await readUpTo(source, filled, blockBytes)
    used = 0
    filled += block.length
    hash.update(block)
    if (block.length > 0) onProgress?.(filled, source.size)
    return block.length > 0
  }

  async function* chunks(length: number): AsyncGenerator<Uint8Array, void, void> {
    let left = length
    while (left > 0 && (used < block.length || (await fill()))) {
      const chunk = block.subarray(used, used + left)
      used += chunk.length
      left -= chunk.length
      yield chunk
    }
  }

  return {
    position: () => filled - block.length + used,
    chunks,
    async take(length) {
      const whole = new Uint8Array(Math.min(length, source.size))
      let taken = 0
      for await (const chunk of chunks(length)) {
        whole.set(chunk, taken)
        taken += chunk.length
      }
      return whole.subarray(0, taken)
    },
    async finish() {
      while (await fill());
      return bytesToHex(hash.digest())
    },
  }
}
