import type { ArchiveFileMeta, ArchiveRedaction } from './archive-file.ts'

export const archiveFormat = 'pianeojobs-archive'
export const archiveFormatVersion = '1.0'

/** Who decides why and how the data are processed (GDPR 4(7)). */
export interface ArchiveController {
  readonly name: string
  readonly address: string
  readonly country: string
  readonly email: string
}

/** A category that the archive leaves out: why, and on which ground. */
export interface ArchiveOmission {
  readonly category: string
  readonly reason: string
  readonly basis: string
}

/** What the manifest says of the archive as a whole. */
export interface ArchiveMeta {
  readonly exportId: string
  readonly accountId: string
  /** `access` has all (GDPR 15), `portability` what the person provided or was observed doing (GDPR 20). */
  readonly profile: 'access' | 'portability' | 'custom'
  /** When the data were as the archive says: RFC 3339, UTC, milliseconds; also the time of every entry. */
  readonly snapshotAt: string
  readonly policyVersion: string
  readonly generator: { readonly name: string; readonly version: string }
  readonly controller: ArchiveController
  readonly omitted: readonly ArchiveOmission[]
}

/** A file as the manifest lists it. */
export interface ArchiveManifestFile extends ArchiveFileMeta {
  readonly bytes: number
  readonly sha256: string
  readonly redactions: readonly ArchiveRedaction[]
}

/** `manifest.json`, version 1.0. */
export interface ArchiveManifest extends ArchiveMeta {
  readonly format: typeof archiveFormat
  readonly formatVersion: typeof archiveFormatVersion
  /** Sums over `files`. */
  readonly counts: { readonly files: number; readonly bytes: number; readonly records: number }
  readonly files: readonly ArchiveManifestFile[]
}

/** The manifest of these files, its members in the documented order whatever order they came in. */
export function buildManifest(
  meta: ArchiveMeta,
  files: readonly Omit<ArchiveManifestFile, 'redactions'>[],
): ArchiveManifest {
  return {
    format: archiveFormat,
    formatVersion: archiveFormatVersion,
    exportId: meta.exportId,
    accountId: meta.accountId,
    profile: meta.profile,
    snapshotAt: meta.snapshotAt,
    policyVersion: meta.policyVersion,
    generator: { name: meta.generator.name, version: meta.generator.version },
    controller: {
      name: meta.controller.name,
      address: meta.controller.address,
      country: meta.controller.country,
      email: meta.controller.email,
    },
    counts: {
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      records: files.reduce((sum, file) => sum + file.records, 0),
    },
    files: files.map(listFile),
    omitted: meta.omitted.map(({ category, reason, basis }) => ({ category, reason, basis })),
  }
}

function listFile(file: Omit<ArchiveManifestFile, 'redactions'> & ArchiveFileMeta): ArchiveManifestFile {
  return {
    path: file.path,
    bytes: file.bytes,
    sha256: file.sha256,
    mediaType: file.mediaType,
    ...(file.schema !== undefined && { schema: file.schema }),
    category: file.category,
    origin: file.origin,
    rights: [...file.rights],
    roundTrip: file.roundTrip,
    records: file.records,
    redactions: (file.redactions ?? []).map(({ pointer, reason }) => ({ pointer, reason })),
  }
}
