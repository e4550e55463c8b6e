import type { Export } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import type { SavedFile } from '../../files/saved-file.ts'
import type { OnProgress } from './download-progress.ts'
import { receiveArchive } from './receive-archive.ts'
import type { UnfinishedDownload } from './unfinished-download.ts'

/**
 * Goes on with a download where it broke off; where the archive is another one by now, from its beginning.
 *
 * @returns `gone` when the platform no longer has the archive, `unknown` when it knows nothing of it for this person.
 * @throws DownloadBrokenOffError, DownloadDamagedError
 */
export async function resumeDownload(
  { client }: Context,
  { part, note }: UnfinishedDownload,
  { onProgress, signal }: { readonly onProgress: OnProgress; readonly signal: AbortSignal | undefined },
): Promise<SavedFile | 'gone' | 'unknown'> {
  const { isProblem } = await import('@pianeojobs/sdk')
  let made: Export
  try {
    made = await client.exports.get(note.exportId, { signal })
  } catch (error) {
    if (isProblem(error, 'not-found')) return 'unknown'
    throw error
  }
  const there = await part.size()
  const start = note.etag === null || there > (made.bytes ?? 0) ? 0 : there
  if (start === made.bytes) return receiveArchive({ made, download: undefined, part, note, onProgress })
  try {
    const range = start > 0 && { range: { start }, ifRange: note.etag! }
    const download = await client.exports.download(made.id, { ...range, signal })
    if (download.start > 0) onProgress({ step: 'resuming', received: start, total: download.total, part: part.path })
    const etag = download.etag ?? null
    return await receiveArchive({ made, download, part, note: { ...note, etag }, onProgress })
  } catch (error) {
    if (isProblem(error, 'export-expired')) return 'gone'
    throw error
  }
}
