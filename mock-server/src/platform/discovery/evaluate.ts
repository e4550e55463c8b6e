import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { base64url, fromBase64url } from '../base64url.ts'
import type { Env } from '../env.ts'
import type { StartedEvaluation } from './start-evaluation.ts'

/** `BlindEvaluate` of RFC 9497 section 3.3.2 for a batch: the evaluated elements and one proof over all of them, in base64url. */
export function evaluate({ key, elements }: StartedEvaluation, { random }: Pick<Env, 'random'>) {
  const [secretKey, publicKey] = [fromBase64url(key.secretKey)!, fromBase64url(key.publicKey)!]
  const rng = (length = 32) => random(length)
  const { evaluated, proof } = ristretto255_oprf.voprf.blindEvaluateBatch(secretKey, publicKey, [...elements], rng)
  return { elements: evaluated.map(base64url), proof: base64url(proof) }
}
