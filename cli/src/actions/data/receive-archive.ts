import type { Download } from '@pianeojobs/sdk'
import type { Export } from '@pianeojobs/sdk/contract'
import { DownloadBrokenOffError } from '../../errors/download-broken-off-error.ts'
import { DownloadDamagedError } from '../../errors/download-damaged-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { freeBuffers } from '../../files/free-buffers.ts'
import type { PartFile } from '../../files/part-file.ts'
import type { SavedFile } from '../../files/saved-file.ts'
import type { OnProgress } from './download-progress.ts'
import type { DownloadNote } from './unfinished-download.ts'

/** An archive on its way into a file. */
export interface Receiving {
  readonly made: Export
  /** Undefined: all of it is there. */
  readonly download: Download | undefined
  readonly part: PartFile
  readonly note: DownloadNote
  readonly onProgress: OnProgress
}

/**
 * Saves what comes in, and gives it its name once the digest of the whole is right.
 *
 * @throws DownloadBrokenOffError, and UsageError when the disk is full: what came in stays, to go on from.
 * @throws DownloadDamagedError nothing stays.
 */
export async function receiveArchive({ made, download, part, note, onProgress }: Receiving): Promise<SavedFile> {
  if (download) {
    try {
      // What is not of this archive goes before the note says that it is.
      if (download.start === 0) await part.remove()
      await part.describe(note)
      await part.write(counted(download, part, onProgress), download.start)
    } catch (error) {
      await download.cancel().catch(() => {})
      throw await explained(error, part, download.total)
    }
  }
  const sha256 = await part.sha256()
  if (sha256 !== made.sha256) {
    await part.remove()
    throw new DownloadDamagedError(made.sha256!, sha256)
  }
  const bytes = await part.size()
  return { path: await part.finish(), bytes, sha256 }
}

async function* counted(download: Download, part: PartFile, onProgress: OnProgress): AsyncGenerator<Uint8Array> {
  let received = download.start
  for await (const chunk of download) {
    yield chunk
    freeBuffers(chunk.length)
    received += chunk.length
    onProgress({ step: 'receiving', received, total: download.total, part: part.path })
  }
}

async function explained(error: unknown, part: PartFile, total: number | undefined): Promise<unknown> {
  const { name, cause } = error as Error
  const code = [error, cause].flatMap((one) => (one as NodeJS.ErrnoException | undefined)?.code ?? [])[0]
  if (name === 'ConnectionError' || name === 'TimeoutError') {
    const received = await part.size()
    return new DownloadBrokenOffError({ received, total, part: part.path }, { cause: error })
  }
  if (code === undefined || !(code in faults)) return error
  return new UsageError(`${part.path} cannot be written to: ${faults[code]}`, { cause: error })
}

const full = 'the disk is full. Make room, then run the same command again: it goes on.'
const notOurs = 'it is no file of yours. Move it away, or name another place.'

/** What to do, by the code of the system. */
const faults: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  ELOOP: notOurs,
  EACCES: notOurs,
  EPERM: notOurs,
  EISDIR: notOurs,
}
