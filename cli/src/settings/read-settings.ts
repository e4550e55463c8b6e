import { join } from 'node:path'
import { readJsonFile } from '../files/json-file.ts'
import { type Settings, settingsName } from './settings.ts'

/**
 * The settings in `folder`, read without `conf`, which costs a command more than all its own modules.
 *
 * @throws UnreadableFileError when the file is not the one pianeo wrote.
 */
export async function readSettings(folder: string): Promise<Settings> {
  return (await readJsonFile<Settings>(join(folder, `${settingsName}.json`))) ?? {}
}
