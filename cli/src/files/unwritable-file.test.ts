import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { removePrivateFile, writePrivateFile } from './private-file.ts'
import { withLock } from './with-lock.ts'

test('a file that cannot be written, removed or locked is named, with what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-files-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'file'), '')
  const path = join(folder, 'file', 'inside')
  const told = { code: 'unwritable-file', exit: 2, message: expect.stringContaining(`Cannot write ${path}`) }
  await expect(writePrivateFile(path, 'text')).rejects.toMatchObject(told)
  await expect(withLock(path, async () => {})).rejects.toMatchObject(told)
  await expect(removePrivateFile(path)).rejects.toMatchObject(told)
})
