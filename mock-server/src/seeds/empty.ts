import { bytesToHex } from '@noble/hashes/utils.js'
import type { Env } from '../platform/env.ts'
import { emptyState, type State } from '../platform/state.ts'

/** A world without people. */
export function empty(env: Env): State {
  const state = emptyState()
  return { ...state, world: { ...state.world, seed: 'empty', cursorKey: bytesToHex(env.random(32)) } }
}
