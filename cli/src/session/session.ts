import { join } from 'node:path'
import type { TokenStore } from '@pianeojobs/sdk'
import { readJsonFile, writeJsonFile } from '../files/json-file.ts'
import { removePrivateFile } from '../files/private-file.ts'
import type { Storage, TokenPlace } from './token-place.ts'

/** An address that waits for its code: what `pianeo verify` needs beside the code. */
export interface PendingVerification {
  readonly verificationId: string
  readonly email: string
}

/** A new password that waits for its code: what `pianeo account reset` needs beside the code. */
export interface PendingReset {
  readonly resetId: string
  readonly email: string
}

/** Who is signed in on one platform, and what waits there. */
export interface Session {
  /** What the client signs its requests with: the fixed token of the environment, or what is kept. */
  readonly tokens: string | TokenStore
  /** Where sessions are kept between commands. */
  readonly place: TokenPlace
  /** Where the tokens in use lie. */
  storage(): Promise<Storage>
  readPending(): Promise<PendingVerification | undefined>
  /** Remembers what waits for its code, or forgets it when nothing is given. */
  writePending(pending: PendingVerification | undefined): Promise<void>
  readReset(): Promise<PendingReset | undefined>
  /** Remembers which reset waits for its code, or forgets it when nothing is given. */
  writeReset(pending: PendingReset | undefined): Promise<void>
}

/**
 * The session in `folder`.
 *
 * @param token fixed bearer token (PIANEO_TOKEN): used instead of what is kept, never written.
 * @param place where tokens are kept.
 */
export function openSession(folder: string, token: string | undefined, place: TokenPlace): Session {
  const pending = join(folder, 'pending.json')
  const reset = join(folder, 'pending-reset.json')
  return {
    tokens: token || place.tokens,
    place,
    storage: async () => (token ? 'environment' : place.storage()),
    readPending: () => readJsonFile<PendingVerification>(pending),
    writePending: (value) => (value ? writeJsonFile(pending, value) : removePrivateFile(pending)),
    readReset: () => readJsonFile<PendingReset>(reset),
    writeReset: (value) => (value ? writeJsonFile(reset, value) : removePrivateFile(reset)),
  }
}
