import { join } from 'node:path'
import type { Tokens } from '@pianeojobs/sdk'
import { readJsonFile, writeJsonFile } from '../files/json-file.ts'
import { removePrivateFile } from '../files/private-file.ts'
import { withLock } from '../files/with-lock.ts'

/** Tokens in a file: a TokenStore of the SDK whose every member is there and asynchronous. */
export interface FileTokens {
  read(): Promise<Tokens | undefined>
  write(tokens: Tokens | undefined): Promise<void>
  lock<T>(work: () => Promise<T>): Promise<T>
  /** Makes sure that tokens could be kept; @throws UnwritableFileError when they could not. */
  check(): Promise<void>
}

/**
 * Tokens in `tokens.json` within `folder`, mode 0600, replaced in one step. Several processes may share it: whoever
 * renews a token holds the lock meanwhile, so that none is used twice.
 */
export function fileTokens(folder: string): FileTokens {
  const path = join(folder, 'tokens.json')
  return {
    read: () => readJsonFile<Tokens>(path),
    write: (tokens) => (tokens ? writeJsonFile(path, tokens) : removePrivateFile(path)),
    lock: (work) => withLock(join(folder, 'tokens.lock'), work),
    check: () => withLock(join(folder, 'tokens.lock'), async () => {}),
  }
}
