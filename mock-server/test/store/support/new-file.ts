import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The path of a state that does not exist yet, in a folder that does not either; gone when the test is over. */
export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pianeojobs-state-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'folder', 'state.sqlite')
}
