import type { Download } from '@pianeojobs/sdk'
import type { Export, ExportCreate } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { DownloadDamagedError } from '../../errors/download-damaged-error.ts'
import { ExportFailedError } from '../../errors/export-failed-error.ts'
import { chooseOutput } from '../../files/choose-output.ts'
import { type SavedFile, saveNewFile } from '../../files/save-new-file.ts'

export interface DownloadInput {
  /** A folder or a file; undefined: the current folder. */
  readonly output: string | undefined
  readonly wanted: ExportCreate
  /** Told how far it has come. */
  readonly onProgress?: (progress: DownloadProgress) => void
}

/** What goes on: another export is waited for, the archive is made, bytes arrive. */
export type DownloadProgress =
  | { readonly step: 'waiting' }
  | { readonly step: 'making' }
  | { readonly step: 'receiving'; readonly received: number; readonly total: number | undefined }

/**
 * Has an archive of the person's data made, and saves it under a new name once its digest is right (P5.1, G15).
 *
 * @throws UsageError when it cannot be saved there: before anything is asked for, where that can be told.
 * @throws ProblemError `step-up-required` when a password is wanted and nobody gives it.
 * @throws ExportFailedError, DownloadDamagedError
 */
export async function downloadData(
  context: Context,
  { output, wanted, onProgress }: DownloadInput,
): Promise<SavedFile> {
  const { folder, name } = await chooseOutput(output)
  const { exports } = context.client
  const { id } = await askForExport(context, wanted, onProgress)
  onProgress?.({ step: 'making' })
  const made = await exports.wait(id)
  if (made.state !== 'ready') throw new ExportFailedError(id, made.state)
  const download = await exports.download(id, {
    onProgress: (received, total) => onProgress?.({ step: 'receiving', received, total }),
  })
  const file = { folder, name: name ?? filename(download, made), orNextName: name === undefined }
  return saveNewFile(download, file, ({ sha256 }) => {
    if (sha256 !== made.sha256) throw new DownloadDamagedError(made.sha256!, sha256)
  })
}

/** Where one is being made already, it is older than what the person wants now: it is waited for, then asked again. */
async function askForExport(
  { client }: Context,
  wanted: ExportCreate,
  onProgress: DownloadInput['onProgress'],
): Promise<Export> {
  const { isProblem } = await import('@pianeojobs/sdk')
  try {
    return await client.exports.create(wanted)
  } catch (error) {
    if (!isProblem(error, 'export-in-progress')) throw error
    onProgress?.({ step: 'waiting' })
    await client.exports.wait(error.problem.id)
    return client.exports.create(wanted)
  }
}

function filename(download: Download, { id }: Export): string {
  return download.filename ?? `pianeojobs-${id}.zip`
}
