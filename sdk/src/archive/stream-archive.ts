import type { ArchiveContent } from './archive-file.ts'
import type { ArchivePlan, PlannedEntry } from './archive-plan.ts'
import { contentChunks } from './content-chunks.ts'
import { ArchiveContentChangedError } from './errors/archive-content-changed-error.ts'
import { ArchiveRangeError } from './errors/archive-range-error.ts'
import { archiveFolder } from './format.ts'
import { crc32 } from './zip/crc32.ts'
import { dosTime } from './zip/dos-time.ts'
import { encodeDirectory } from './zip/encode-directory.ts'
import { encodeLocalHeader, localHeader } from './zip/local-header.ts'

/** Bytes `start` up to, not including, `end`, as `slice` counts them. */
export interface ByteRange {
  readonly start?: number
  readonly end?: number
}

/** A run of the archive's bytes, made when it is needed. */
interface Piece {
  readonly offset: number
  readonly bytes: number
  readonly open: () => ArchiveContent
  /** The entry whose content it is, to be checked against the plan. */
  readonly entry?: PlannedEntry
}

/**
 * The bytes of a planned archive, or the asked range of them; entries outside the range are not opened. Chunks are as
 * large as the files' content gives them.
 *
 * @throws {ArchiveRangeError} the range is not inside the archive
 * @throws {ArchiveContentChangedError} a file's content is not what was planned
 */
export async function* streamArchive(plan: ArchivePlan, range: ByteRange = {}): AsyncGenerator<Uint8Array, void, void> {
  const { start = 0, end = plan.bytes } = range
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= plan.bytes)) {
    throw new ArchiveRangeError(start, end, plan.bytes)
  }
  for (const piece of pieces(plan)) {
    if (piece.offset >= end) return
    const from = Math.max(start - piece.offset, 0)
    const to = Math.min(end - piece.offset, piece.bytes)
    if (from < to) yield* slice(piece, from, to)
  }
}

function* pieces(plan: ArchivePlan): Generator<Piece> {
  const time = dosTime(plan.manifest.snapshotAt)
  const named = (entry: PlannedEntry) => ({ ...entry, time, name: `${archiveFolder}/${entry.path}` })
  for (const entry of plan.entries) {
    const { name } = named(entry)
    const headerBytes = localHeader.bytes + name.length
    yield { offset: entry.offset, bytes: headerBytes, open: () => encodeLocalHeader(named(entry)) }
    yield { offset: entry.offset + headerBytes, bytes: entry.bytes, open: entry.content, entry }
  }
  yield {
    offset: plan.directoryOffset,
    bytes: plan.bytes - plan.directoryOffset,
    open: () => encodeDirectory(plan.entries.map(named), plan.directoryOffset),
  }
}

async function* slice(piece: Piece, from: number, to: number): AsyncGenerator<Uint8Array, void, void> {
  let position = 0
  let crc = 0
  for await (const chunk of contentChunks(piece.open())) {
    const begin = Math.max(from - position, 0)
    const finish = Math.min(to - position, chunk.length)
    position += chunk.length
    if (piece.entry && position > piece.bytes) throw new ArchiveContentChangedError(piece.entry.path)
    crc = piece.entry && from === 0 ? crc32(chunk, crc) : crc
    if (begin < finish) yield chunk.subarray(begin, finish)
    if (to < piece.bytes && position >= to) return
  }
  const whole = from === 0
  if (piece.entry && (position !== piece.bytes || (whole && crc !== piece.entry.crc32))) {
    throw new ArchiveContentChangedError(piece.entry.path)
  }
}
