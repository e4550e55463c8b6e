import { ArchiveSourceError } from './errors/archive-source-error.ts'

/** Random access to an archive's bytes: a file, a buffer, a Blob. */
export interface ArchiveSource {
  readonly size: number
  /** Exactly `length` bytes from `offset`; never called past `size`, never for more than 1 MiB. */
  read(offset: number, length: number): Promise<Uint8Array>
}

/** An archive held in memory. */
export function bytesSource(bytes: Uint8Array): ArchiveSource {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) }
}

/**
 * Up to `length` bytes from `offset`, fewer only where the source ends.
 *
 * @throws {ArchiveSourceError} the source does not keep to its size
 */
export async function readUpTo(source: ArchiveSource, offset: number, length: number): Promise<Uint8Array> {
  const wanted = Math.max(0, Math.min(length, source.size - offset))
  if (wanted === 0) return new Uint8Array()
  const bytes = await source.read(offset, wanted)
  if (bytes.length !== wanted) throw new ArchiveSourceError(offset, wanted, bytes.length)
  return bytes
}
