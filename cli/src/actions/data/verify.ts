import type { ArchiveProblem, ArchiveVerification } from '@pianeojobs/sdk/archive'
import { openFileSource } from '../../files/file-source.ts'

/** How an archive was found. */
export interface ArchiveReport extends Pick<ArchiveVerification, 'ok' | 'entries' | 'bytes' | 'sha256' | 'signature'> {
  readonly problems: readonly LocatedProblem[]
}

/** Something wrong with it, and where: an entry by its whole path, as tools for zips list it, or the archive structure. */
export interface LocatedProblem extends ArchiveProblem {
  readonly where: string
}

/**
 * Checks a personal-data archive byte by byte (G15). It asks no platform, so it tells that the archive is whole, not who
 * made it.
 *
 * @throws UsageError when the file cannot be read.
 */
export async function verifyData(path: string): Promise<ArchiveReport> {
  const { archiveFolder, verifyArchive } = await import('@pianeojobs/sdk/archive')
  await using source = await openFileSource(path)
  const { ok, entries, bytes, sha256, signature, problems } = await verifyArchive(source)
  const located = problems.map((problem) => ({
    where: problem.entry === undefined ? 'archive structure' : `${archiveFolder}/${problem.entry}`,
    ...problem,
  }))
  return { ok, entries, bytes, sha256, signature, problems: located }
}
