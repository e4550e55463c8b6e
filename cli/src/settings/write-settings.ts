import { readSettings } from './read-settings.ts'
import { type Settings, settingsName } from './settings.ts'

/**
 * Merges `changes` into the settings in `folder`; the file is readable for its owner only.
 *
 * @throws UnreadableFileError when what lies there is not what pianeo wrote; it is left as it is.
 */
export async function writeSettings(folder: string, changes: Settings): Promise<void> {
  await readSettings(folder)
  const { default: Conf } = await import('conf')
  new Conf({ cwd: folder, configName: settingsName, configFileMode: 0o600 }).set({ ...changes })
}
