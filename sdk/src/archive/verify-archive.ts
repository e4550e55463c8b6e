import type { ArchiveProblem } from './archive-problem.ts'
import { compareArchive } from './compare-archive.ts'
import { createCursor, type ReadOptions } from './cursor.ts'
import { ArchiveFormatError } from './errors/archive-format-error.ts'
import type { ArchiveManifest } from './manifest.ts'
import { readDirectory } from './read-directory.ts'
import { type Listing, readListing } from './read-listing.ts'
import { type ArchiveSource, readUpTo } from './source.ts'
import type { Structure } from './structure.ts'
import { walkEntries } from './walk-entries.ts'
import { endRecord, endRecordSignature } from './zip/end-record.ts'
import { localHeaderSignature } from './zip/local-header.ts'

const maxProblems = 100

/** What a verification found. */
export interface ArchiveVerification {
  /** Every byte is as it was written: `problems` is empty. It says nothing of who wrote it. */
  readonly ok: boolean
  /** How many entries the zip has; 0 when it cannot be read as one of ours. */
  readonly entries: number
  readonly bytes: number
  /** Of all bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** At most 101: the last then says how many more there are. */
  readonly problems: readonly ArchiveProblem[]
  /** Absent when it was damaged. */
  readonly manifest?: ArchiveManifest
  readonly signature: 'unsigned'
}

/**
 * Checks an archive whole: rebuilds the zip that its manifest calls for and compares every byte, so that one changed
 * byte anywhere is found, and named by its entry where it lies in one. Reads the source about twice at most, 1 MiB at a
 * time; memory grows with the number of entries, not with their size. Hostile bytes give problems, never an error.
 *
 * @throws {ArchiveSourceError} the source gave fewer bytes than its size promises; what `source.read` throws
 * @throws the signal's reason when it was aborted
 */
export async function verifyArchive(source: ArchiveSource, options: ReadOptions = {}): Promise<ArchiveVerification> {
  options.signal?.throwIfAborted()
  const { listing, problems: reasons } = await findListing(source)
  const cursor = createCursor(source, options)
  const problems = listing
    ? [...listing.problems, ...(await compareArchive(cursor, listing, source.size))]
    : await explain(source, reasons)
  return {
    ok: problems.length === 0,
    entries: listing?.entries.length ?? 0,
    bytes: source.size,
    sha256: await cursor.finish(),
    problems: shorten(problems),
    ...(listing?.manifest && { manifest: listing.manifest }),
    signature: 'unsigned',
  }
}

/**
 * The zip lists its entries twice: by its directory and by their own headers. The reading that agrees with the manifest
 * is the right one, so a change in either list is told from a change in an entry; when neither agrees the directory is.
 */
async function findListing(source: ArchiveSource): Promise<{ listing?: Listing; problems: readonly ArchiveProblem[] }> {
  const readings = []
  const problems = []
  for (const read of [readDirectory, walkEntries]) {
    const structure = await attempt(read, source)
    if ('code' in structure) {
      problems.push(structure)
      continue
    }
    const listing = await readListing(source, structure)
    if (listing.agrees) return { listing, problems }
    readings.push(listing)
  }
  return readings[0] ? { listing: readings[0], problems } : { problems }
}

async function attempt(
  read: (source: ArchiveSource) => Promise<Structure>,
  source: ArchiveSource,
): Promise<Structure | ArchiveProblem> {
  try {
    return await read(source)
  } catch (error) {
    if (error instanceof ArchiveFormatError) return error.problem
    throw error
  }
}

/** Says it in one plain sentence when there is no zip at all. */
async function explain(source: ArchiveSource, problems: readonly ArchiveProblem[]): Promise<readonly ArchiveProblem[]> {
  if (source.size === 0) return [{ code: 'not-an-archive', offset: 0, message: 'The file is empty.' }]
  const head = await readUpTo(source, 0, 4)
  const tail = await readUpTo(source, Math.max(0, source.size - endRecord.bytes), 4)
  if (beginsLike(head, localHeaderSignature) || beginsLike(tail, endRecordSignature)) return problems
  return [{ code: 'not-an-archive', offset: 0, message: 'The file is not a zip archive.' }]
}

function beginsLike(bytes: Uint8Array, signature: number): boolean {
  return bytes.every((byte, index) => byte === ((signature >>> (8 * index)) & 0xff))
}

function shorten(problems: readonly ArchiveProblem[]): readonly ArchiveProblem[] {
  if (problems.length <= maxProblems) return problems
  const message = `${problems.length - maxProblems} more problems are not listed.`
  return [...problems.slice(0, maxProblems), { code: 'too-many-problems', message }]
}
