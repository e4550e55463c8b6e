import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all test files of one run share, and that is gone after it. */
    readonly runFolder: string
  }
}

/** Before a run: makes the folder that its files share. After it: removes it. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-run-'))
  provide('runFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
