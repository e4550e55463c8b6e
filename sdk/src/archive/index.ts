export type {
  ArchiveContent,
  ArchiveFile,
  ArchiveFileMeta,
  ArchiveOrigin,
  ArchiveRedaction,
  ArchiveRight,
  ArchiveRoundTrip,
} from './archive-file.ts'
export type { ArchivePlan, PlannedEntry } from './archive-plan.ts'
export type { ArchiveProblem, ArchiveProblemCode } from './archive-problem.ts'
export type { ReadOptions } from './cursor.ts'
export { ArchiveContentChangedError } from './errors/archive-content-changed-error.ts'
export { ArchiveEntryNotFoundError } from './errors/archive-entry-not-found-error.ts'
export { ArchiveFormatError } from './errors/archive-format-error.ts'
export { ArchiveInstantError } from './errors/archive-instant-error.ts'
export { ArchivePathError } from './errors/archive-path-error.ts'
export { ArchiveRangeError } from './errors/archive-range-error.ts'
export { ArchiveSourceError } from './errors/archive-source-error.ts'
export { ArchiveTooLargeError } from './errors/archive-too-large-error.ts'
export { archiveFolder, manifestPath, sumsPath } from './format.ts'
export { type ArchiveEntry, listArchive } from './list-archive.ts'
export type {
  ArchiveController,
  ArchiveManifest,
  ArchiveManifestFile,
  ArchiveMeta,
  ArchiveOmission,
} from './manifest.ts'
export { planArchive } from './plan-archive.ts'
export { readArchiveEntry } from './read-archive-entry.ts'
export { type ArchiveSource, bytesSource } from './source.ts'
export { type ByteRange, streamArchive } from './stream-archive.ts'
export { type ArchiveVerification, verifyArchive } from './verify-archive.ts'
export { crc32 } from './zip/crc32.ts'
