import { type Settings, settingsName } from './settings.ts'

/** Merges `changes` into the settings in `folder`; the file is readable for its owner only. */
export async function writeSettings(folder: string, changes: Settings): Promise<void> {
  const { default: Conf } = await import('conf')
  new Conf({ cwd: folder, configName: settingsName, configFileMode: 0o600 }).set({ ...changes })
}
