import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import type { Export, ExportCreate } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { ArchiveGoneError } from '../../errors/archive-gone-error.ts'
import { ExportFailedError } from '../../errors/export-failed-error.ts'
import { InterruptedError } from '../../errors/interrupted-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { chooseOutput, type Output } from '../../files/choose-output.ts'
import { choosePart } from '../../files/choose-part.ts'
import { makeFolder } from '../../files/make-folder.ts'
import type { SavedFile } from '../../files/saved-file.ts'
import { withLock } from '../../files/with-lock.ts'
import { printStanding } from '../../print/archive.ts'
import type { DownloadProgress, OnProgress } from './download-progress.ts'
import { receiveArchive } from './receive-archive.ts'
import { resumeDownload } from './resume-download.ts'
import { findUnfinished } from './unfinished-download.ts'

export interface DownloadInput {
  /** A folder or a file; undefined: the current folder. */
  readonly output: string | undefined
  readonly wanted: ExportCreate
  /** Only goes on with a download that broke off, whatever was wanted; nothing new is made. */
  readonly resume: boolean
  /** Told how far it has come. */
  readonly onProgress?: OnProgress
  /** Stops it. */
  readonly signal?: AbortSignal
}

/**
 * Has an archive of the person's data made, and saves it under a new name once its digest is right (P5.1, G15). A download
 * to the same place that broke off goes on instead, as long as its archive is there.
 *
 * @throws UsageError when it cannot be saved there: before anything is asked for, where that can be told.
 * @throws ProblemError `step-up-required` when a password is wanted and nobody gives it.
 * @throws ExportFailedError, ArchiveGoneError, DownloadBrokenOffError, DownloadDamagedError
 * @throws InterruptedError when `signal` stopped it: what came in stays, to go on from.
 */
export async function downloadData(context: Context, input: DownloadInput): Promise<SavedFile> {
  const output = await chooseOutput(input.output)
  let last: DownloadProgress | undefined
  const onProgress: OnProgress = (progress) => {
    last = progress
    input.onProgress?.(progress)
  }
  const work = () =>
    resumeOrDownload(context, output, { ...input, onProgress }).catch((cause) => {
      throw input.signal?.aborted ? new InterruptedError({ standing: printStanding(last), cause }) : cause
    })
  const { data } = context.home
  const canLock = await makeFolder(data)
    .then(() => access(data, constants.W_OK))
    .then(
      () => true,
      () => false,
    )
  // One at a time, so that none goes on with what another is writing.
  return canLock ? withLock(join(data, 'download.lock'), work) : work()
}

async function resumeOrDownload(
  context: Context,
  output: Output,
  { wanted, resume, signal, onProgress }: DownloadInput & { readonly onProgress: OnProgress },
): Promise<SavedFile> {
  const platform = context.url ?? 'sandbox'
  const sameWanted = JSON.stringify(wanted)
  const unfinished = await findUnfinished(
    output,
    (note) => note.platform === platform && (resume || JSON.stringify(note.wanted) === sameWanted),
  )
  if (unfinished) {
    const { part } = unfinished
    const outcome = await resumeDownload(context, unfinished, { onProgress, signal })
    if (typeof outcome === 'object') return outcome
    if (resume) throw new ArchiveGoneError(part.path)
    if (outcome === 'gone') {
      await part.remove()
      onProgress({ step: 'gone', part: part.path })
    }
  } else if (resume) {
    throw new UsageError(`No download that broke off lies in ${output.folder}. Run the same command without --resume.`)
  }

  const made = await makeExport(context, wanted, { onProgress, signal })
  const download = await context.client.exports.download(made.id, { signal })
  const part = await choosePart(output, download.filename ?? `pianeojobs-${made.id}.zip`).catch(async (error) => {
    await download.cancel()
    throw error
  })
  const note = { exportId: made.id, etag: download.etag ?? null, platform, wanted }
  return receiveArchive({ made, download, part, note, onProgress })
}

/** How it is followed, and stopped. */
interface Way {
  readonly onProgress: OnProgress
  readonly signal: AbortSignal | undefined
}

async function makeExport(context: Context, wanted: ExportCreate, way: Way): Promise<Export> {
  const { onProgress, signal } = way
  const { id } = await askForExport(context, wanted, way)
  onProgress({ step: 'making' })
  const made = await context.client.exports.wait(id, { signal })
  if (made.state !== 'ready') throw new ExportFailedError(id, made.state)
  return made
}

/** Where one is being made already, it is older than what the person wants now: it is waited for, then asked again. */
async function askForExport({ client }: Context, wanted: ExportCreate, { onProgress, signal }: Way): Promise<Export> {
  const { isProblem } = await import('@pianeojobs/sdk')
  try {
    return await client.exports.create(wanted, { signal })
  } catch (error) {
    if (!isProblem(error, 'export-in-progress')) throw error
    onProgress({ step: 'waiting' })
    await client.exports.wait(error.problem.id, { signal })
    return client.exports.create(wanted, { signal })
  }
}
