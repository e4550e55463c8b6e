import { createHash } from 'node:crypto'

/** Bytes on their way, and the digest of those that have passed. */
export interface Digesting extends AsyncIterable<Uint8Array> {
  /** SHA-256, in hex. */
  digest(): string
}

/** The bytes as they come, digested while they pass. */
export function digesting(bytes: AsyncIterable<Uint8Array>): Digesting {
  const hash = createHash('sha256')
  return {
    digest: () => hash.copy().digest('hex'),
    async *[Symbol.asyncIterator]() {
      for await (const chunk of bytes) {
        hash.update(chunk)
        yield chunk
      }
    },
  }
}
