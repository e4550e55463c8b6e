import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ArchiveContent, ArchiveFile } from './archive-file.ts'
import type { ArchivePlan, PlannedEntry } from './archive-plan.ts'
import { contentChunks } from './content-chunks.ts'
import { digest } from './digest.ts'
import { ArchivePathError } from './errors/archive-path-error.ts'
import { ArchiveTooLargeError } from './errors/archive-too-large-error.ts'
import { archiveFolder, manifestPath, sumsPath } from './format.ts'
import { type ArchiveMeta, buildManifest } from './manifest.ts'
import { parseManifest } from './parse-manifest.ts'
import { comparePaths, findPathFault } from './path.ts'
import { streamArchive } from './stream-archive.ts'
import { renderSums } from './sums.ts'
import { directoryRecord } from './zip/directory-record.ts'
import { dosTime } from './zip/dos-time.ts'
import { endRecord } from './zip/end-record.ts'
import { localHeader } from './zip/local-header.ts'
import { maxArchiveBytes, maxEntries } from './zip/zip-entry.ts'

/**
 * Works out an archive: reads each file once for its digests, writes the manifest and `SHA256SUMS`, then reads all once
 * more for the digest of the whole. Keeps no content; the same files and meta give the same bytes on every runtime.
 *
 * @throws {ArchivePathError} a path breaks the rule, or two are equal ignoring case
 * @throws {ArchiveInstantError} `meta.snapshotAt` is no instant of the years 1980 to 2107
 * @throws {ArchiveTooLargeError} over 65,534 entries or 4,294,967,294 bytes: there is no zip64
 * @throws {ArchiveContentChangedError} a file gave other bytes the second time
 * @throws {ArchiveFormatError} code `manifest`: the meta of a file or of the archive would make no valid manifest
 */
export async function planArchive(files: readonly ArchiveFile[], meta: ArchiveMeta): Promise<ArchivePlan> {
  const sorted = [...files].sort((one, other) => comparePaths(one.path, other.path))
  const fault = findPathFault(sorted.map((file) => file.path))
  if (fault) throw new ArchivePathError(fault.path, fault.reason)
  if (sorted.length + 2 > maxEntries) throw new ArchiveTooLargeError(`${sorted.length} files`)
  dosTime(meta.snapshotAt)

  const entries: PlannedEntry[] = []
  let offset = 0
  const place = async (path: string, content: () => ArchiveContent) => {
    const entry = { path, offset, content, ...(await digest(contentChunks(content()))) }
    entries.push(entry)
    offset += localHeader.bytes + nameBytes(path) + entry.bytes
    if (offset > maxArchiveBytes) throw new ArchiveTooLargeError(`${offset} bytes up to ${path}`)
    return entry
  }
  const placeText = async (path: string, text: string) => {
    const bytes = utf8ToBytes(text)
    await place(path, () => bytes)
    return bytes
  }

  for (const file of sorted) await place(file.path, file.content)
  const manifest = buildManifest(
    meta,
    sorted.map((file, index) => ({ ...file, bytes: entries[index]!.bytes, sha256: entries[index]!.sha256 })),
  )
  parseManifest(await placeText(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`))
  await placeText(sumsPath, renderSums(entries))

  const bytes = entries.reduce(
    (sum, { path }) => sum + directoryRecord.bytes + nameBytes(path),
    offset + endRecord.bytes,
  )
  if (bytes > maxArchiveBytes) throw new ArchiveTooLargeError(`${bytes} bytes`)
  const plan = { manifest, entries, directoryOffset: offset, bytes, sha256: '' }
  return { ...plan, sha256: (await digest(streamArchive(plan))).sha256 }
}

function nameBytes(path: string): number {
  return archiveFolder.length + 1 + path.length
}
