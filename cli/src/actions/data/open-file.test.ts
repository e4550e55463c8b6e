import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openFile } from './open-file.ts'

test('a file is handed to the program of the desktop, whose end is not waited for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-open-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const opened = join(folder, 'opened')
  await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > ${opened}\nexec sleep 60\n`)
  await chmod(join(folder, 'xdg-open'), 0o700)
  const env = { PATH: `${folder}:${process.env.PATH}`, DISPLAY: ':7' }
  await openFile('/somewhere/my data.zip', { platform: 'linux', env })
  await vi.waitFor(async () => expect(await readFile(opened, 'utf8')).toBe('/somewhere/my data.zip'))
})

test('without a desktop, or without a program for it, a file is not opened, and the reason is told', async () => {
  await expect(openFile('/x.zip', { platform: 'linux', env: {} })).rejects.toThrow(
    'neither DISPLAY nor WAYLAND_DISPLAY',
  )
  await expect(openFile('/x.zip', { platform: 'linux', env: { PATH: '/nowhere', DISPLAY: ':7' } })).rejects.toThrow(
    'xdg-open is not there',
  )
})
