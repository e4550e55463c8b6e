import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TokenStore, Tokens } from '@pianeojobs/sdk'
import { readJsonFile, writeJsonFile } from '../files/json-file.ts'
import { withLock } from '../files/with-lock.ts'

/**
 * Tokens in `tokens.json` within `folder`, mode 0600, replaced in one step. Several processes may share it: whoever
 * renews a token holds the lock meanwhile, so that none is used twice.
 */
export function fileTokens(folder: string): TokenStore {
  const path = join(folder, 'tokens.json')
  return {
    read: () => readJsonFile<Tokens>(path),
    write: (tokens) => (tokens ? writeJsonFile(path, tokens) : rm(path, { force: true })),
    lock: (work) => withLock(join(folder, 'tokens.lock'), work),
  }
}
