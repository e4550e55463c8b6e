import type { Env } from '../platform/env.ts'
import type { State } from '../platform/state.ts'
import type { NewBlob } from '../store/store.ts'

/** What a handler may do with the state: read it, or change it by a rule, whole or not at all. */
export interface World {
  /** The state as it stands now. */
  read(): State
  /**
   * Runs the rule on the newest state and keeps what it gives. A rule that throws changes nothing. Everything a decision
   * rests on must be read inside the rule: between two calls another request may have written. Bytes that the rule gives a
   * row in `state.blobs` come with it.
   */
  write<T>(rule: (state: State) => readonly [State, T], blob?: NewBlob): T
  /** Bytes that are kept of an account, from `start` up to, not including, `end`, read as they are taken. */
  bytes(accountId: string, id: string, start?: number, end?: number): Iterable<Uint8Array>
  /** Derives a password hash (scrypt, slow on purpose): before `write`, never within a rule. */
  hashPassword(password: string): Promise<string>
  /** Whether the password is that of the hash; with `undefined` for the hash it takes as long and answers `false`. */
  verifyPassword(password: string, hash: string | undefined): Promise<boolean>
}

/** A world as the pipeline drives it. */
export interface LiveWorld extends World {
  /** Lets happen what fell due, and gives the environment of the request that begins now. */
  begin(): Env
}
