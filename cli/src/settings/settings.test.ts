import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { UnreadableFileError } from '../files/unreadable-file-error.ts'
import { readSettings } from './read-settings.ts'
import { writeSettings } from './write-settings.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-settings-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('P7.2: what conf wrote is read without it, in a file for its owner only', async () => {
  const folder = join(await temporaryFolder(), 'new')
  expect(await readSettings(folder)).toEqual({})
  await writeSettings(folder, { userName: 'ada@example.org' })
  expect(await readSettings(folder)).toEqual({ userName: 'ada@example.org' })
  expect(await readdir(folder)).toEqual(['settings.json'])
  expect((await stat(join(folder, 'settings.json'))).mode & 0o777).toBe(0o600)
})

test('a settings file that is no JSON is named and left as it is', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'settings.json'), '{"userName": ')
  await expect(readSettings(folder)).rejects.toThrow(UnreadableFileError)
  await expect(writeSettings(folder, { userName: 'ada@example.org' })).rejects.toThrow(UnreadableFileError)
  expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe('{"userName": ')
})
