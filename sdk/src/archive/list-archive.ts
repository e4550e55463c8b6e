import { readDirectory } from './read-directory.ts'
import type { ArchiveSource } from './source.ts'

/** A file of an archive, as the zip's directory has it. */
export interface ArchiveEntry {
  readonly path: string
  readonly bytes: number
  readonly crc32: number
}

/**
 * The files of an archive in their order, `manifest.json` and `SHA256SUMS` last, without reading their content.
 *
 * @throws {ArchiveFormatError} the directory is not one of ours
 */
export async function listArchive(source: ArchiveSource): Promise<readonly ArchiveEntry[]> {
  const { entries } = await readDirectory(source)
  return entries.map(({ path, bytes, crc32 }) => ({ path, bytes, crc32 }))
}
