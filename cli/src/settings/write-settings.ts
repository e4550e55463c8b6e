import { join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { UnwritableFileError } from '../files/unwritable-file-error.ts'
import { readSettings } from './read-settings.ts'
import { type Settings, settingsName } from './settings.ts'

/**
 * Merges `changes` into the settings in `folder`; the file is readable for its owner only.
 *
 * @throws UnreadableFileError when what lies there is not what pianeo wrote; it is left as it is.
 * @throws UnwritableFileError
 */
export async function writeSettings(folder: string, changes: Settings): Promise<void> {
  await readSettings(folder)
  const { default: Conf } = await import('conf')
  try {
    await makeFolder(folder)
    new Conf({ cwd: folder, configName: settingsName, configFileMode: 0o600 }).set({ ...changes })
  } catch (cause) {
    throw new UnwritableFileError(join(folder, `${settingsName}.json`), cause as Error)
  }
}
