import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Env } from './env.ts'
import type { State } from './state.ts'
import { put } from './table.ts'

/** A key of the platform that never leaves it, in hexadecimal. */
export interface ServerKeyRow {
  readonly id: ServerKeyId
  readonly key: string
}

/** What a key is for: one purpose each. */
export type ServerKeyId = 'invited-addresses'

/** The 256-bit key for a purpose; made when it is first needed, and then kept for good. */
export function serverKey(state: State, id: ServerKeyId, env: Env): readonly [State, Uint8Array] {
  const known = state.serverKeys.get(id)
  if (known) return [state, hexToBytes(known.key)]
  const key = env.random(32)
  const row: ServerKeyRow = { id, key: bytesToHex(key) }
  return [{ ...state, serverKeys: put(state.serverKeys, id, row) }, key]
}
