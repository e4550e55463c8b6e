import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ArchiveProblem } from './archive-problem.ts'
import { entryBytes } from './entry-bytes.ts'
import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { manifestPath, sumsPath } from './format.ts'
import type { ArchiveManifest } from './manifest.ts'
import { parseManifest } from './parse-manifest.ts'
import type { ArchiveSource } from './source.ts'
import type { Structure, StructureEntry } from './structure.ts'
import { renderSums } from './sums.ts'
import { crc32 } from './zip/crc32.ts'
import { dosTime } from './zip/dos-time.ts'

/** The manifest of as many files as a zip holds, with the longest paths, stays below this. */
const maxManifestBytes = 64 << 20

/** An entry with the digest that the manifest calls for; without one only its CRC-32 can be held against it. */
export interface ListedEntry extends StructureEntry {
  readonly sha256?: string
}

/** One reading of the zip, held against its own manifest. */
export interface Listing {
  readonly entries: readonly ListedEntry[]
  readonly directoryOffset: number
  /** The MS-DOS time that every entry must have. */
  readonly time: number
  readonly manifest?: ArchiveManifest
  /** Every file listed and only those, each with its listed size. */
  readonly agrees: boolean
  readonly problems: readonly ArchiveProblem[]
}

interface Expected {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Reads the manifest where this reading of the zip has it, and compares what it lists with what is there. */
export async function readListing(source: ArchiveSource, structure: Structure): Promise<Listing> {
  const unlisted = { ...structure, time: structure.entries[0]!.time, agrees: false }
  try {
    const bytes = await readManifest(source, structure.entries.at(-2)!)
    if (!bytes) return { ...unlisted, problems: [] }
    const manifest = parseManifest(bytes)
    const expected = new Map(expectedEntries(manifest, bytes).map((entry) => [entry.path, entry]))
    const problems = compareLists(structure.entries, expected)
    const entries = structure.entries.map((entry) => {
      const listed = expected.get(entry.path)
      return listed?.bytes === entry.bytes ? { ...entry, sha256: listed.sha256 } : entry
    })
    return {
      ...structure,
      entries,
      time: dosTime(manifest.snapshotAt),
      manifest,
      agrees: problems.length === 0,
      problems,
    }
  } catch (error) {
    if (error instanceof ArchiveFormatError) return { ...unlisted, problems: [error.problem] }
    throw error
  }
}

/** The manifest's bytes, unless they were changed. */
async function readManifest(source: ArchiveSource, entry: StructureEntry): Promise<Uint8Array | undefined> {
  if (entry.bytes > maxManifestBytes) {
    throw new ArchiveFormatError('manifest', `${manifestPath} is larger than 64 MiB.`, { entry: manifestPath })
  }
  const bytes = new Uint8Array(entry.bytes)
  let filled = 0
  for await (const block of entryBytes(source, entry)) {
    bytes.set(block, filled)
    filled += block.length
  }
  return crc32(bytes) === entry.crc32 ? bytes : undefined
}

/** The whole archive as the manifest calls for it: `SHA256SUMS` has only one text that it can have. */
function expectedEntries(manifest: ArchiveManifest, manifestBytes: Uint8Array): Expected[] {
  const files = [...manifest.files, describe(manifestPath, manifestBytes)]
  return [...files, describe(sumsPath, utf8ToBytes(renderSums(files)))]
}

function describe(path: string, bytes: Uint8Array): Expected {
  return { path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }
}

function compareLists(entries: readonly StructureEntry[], expected: ReadonlyMap<string, Expected>): ArchiveProblem[] {
  const there = new Set(entries.map((entry) => entry.path))
  const missing = [...expected.keys()].filter((path) => !there.has(path)).map(missingProblem)
  return [...missing, ...entries.flatMap((entry) => entryProblem(entry, expected.get(entry.path)) ?? [])]
}

function missingProblem(path: string): ArchiveProblem {
  return { code: 'entry-missing', entry: path, message: `${path} is listed in ${manifestPath} but not in the archive.` }
}

function entryProblem({ path, bytes }: StructureEntry, listed: Expected | undefined): ArchiveProblem | undefined {
  if (!listed) {
    return {
      code: 'entry-unlisted',
      entry: path,
      message: `${path} is in the archive but not listed in ${manifestPath}.`,
    }
  }
  if (listed.bytes === bytes) return undefined
  return { code: 'entry-changed', entry: path, message: `${path} has ${bytes} bytes; it should have ${listed.bytes}.` }
}
