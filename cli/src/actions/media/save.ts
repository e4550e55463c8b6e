import type { Media } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { DownloadDamagedError } from '../../errors/download-damaged-error.ts'
import { chooseOutput } from '../../files/choose-output.ts'
import { saveNewFile } from '../../files/save-new-file.ts'
import type { SavedFile } from '../../files/saved-file.ts'

/**
 * Saves what is kept of a photo or video under a new name once its digest is right.
 *
 * @param output a folder or a file.
 * @throws UsageError when it cannot be saved there.
 * @throws DownloadDamagedError
 */
export async function saveMedia({ client }: Context, { id, sha256 }: Media, output: string): Promise<SavedFile> {
  const place = await chooseOutput(output)
  const download = await client.media.download(id)
  return saveNewFile(download, place, download.filename ?? id, (received) => {
    if (received !== sha256) throw new DownloadDamagedError(sha256, received)
  })
}
