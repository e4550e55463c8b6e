import type { Media } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { DownloadDamagedError } from '../../errors/download-damaged-error.ts'
import { chooseOutput } from '../../files/choose-output.ts'
import { type SavedFile, saveNewFile } from '../../files/save-new-file.ts'

/**
 * Saves what is kept of a photo or video under a new name once its digest is right.
 *
 * @param output a folder or a file.
 * @throws UsageError when it cannot be saved there.
 * @throws DownloadDamagedError
 */
export async function saveMedia({ client }: Context, { id, sha256 }: Media, output: string): Promise<SavedFile> {
  const { folder, name } = await chooseOutput(output)
  const download = await client.media.download(id)
  const file = { folder, name: name ?? download.filename ?? id, orNextName: name === undefined }
  return saveNewFile(download, file, (saved) => {
    if (saved.sha256 !== sha256) throw new DownloadDamagedError(sha256, saved.sha256)
  })
}
