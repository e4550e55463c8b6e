import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { limits } from '../../generated/limits.js'
import { base64url } from '../base64url.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { day } from '../time.ts'
import type { DiscoveryKeyRow } from './discovery-rows.ts'

const epochLength = limits.discoveryEpochDays * day

/** The number of the epoch of an instant: how many lengths of an epoch lie before it. */
export function epochAt(now: number): number {
  return Math.floor(now / epochLength)
}

/** The key of the epoch of now, from fresh randomness (RFC 9497 section 3.2.1); made when it is first asked for. */
export function discoveryKey(state: State, env: Env): readonly [State, DiscoveryKeyRow] {
  const epoch = epochAt(env.now)
  const id = String(epoch)
  const known = state.discoveryKeys.get(id)
  if (known) return [state, known]
  const info = utf8ToBytes(`pianeojobs contact discovery ${id}`)
  const { secretKey, publicKey } = ristretto255_oprf.voprf.deriveKeyPair(env.random(32), info)
  const row: DiscoveryKeyRow = {
    id,
    endsAt: (epoch + 1) * epochLength,
    secretKey: base64url(secretKey),
    publicKey: base64url(publicKey),
  }
  return [{ ...state, discoveryKeys: put(state.discoveryKeys, id, row) }, row]
}

/** When the epoch of a key began, in milliseconds since the epoch of time. */
export function startOf({ endsAt }: DiscoveryKeyRow): number {
  return endsAt - epochLength
}
