import { ristretto255 } from '@noble/curves/ed25519.js'
import type { BlindedElements, DiscoveryBudget } from '@pianeojobs/sdk/contract'
import { fromBase64url } from '../base64url.ts'
import { requireConsent } from '../consent/require-consent.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { budgetOf, spend } from './discovery-budget.ts'
import { discoveryKey } from './discovery-key.ts'
import type { DiscoveryKeyRow } from './discovery-rows.ts'

/** What an evaluation needs, with what is left of the budget after it. */
export interface StartedEvaluation {
  readonly key: DiscoveryKeyRow
  readonly elements: readonly Uint8Array[]
  readonly budget: DiscoveryBudget
}

/**
 * Lets somebody have elements evaluated: with their consent, in the epoch of now, within their budget.
 *
 * @throws Refusal `consent-required`, `discovery-epoch-stale`, `validation-failed` for what is no element, `limit-exceeded`.
 */
export function startEvaluation(
  state: State,
  { accountId, epoch, elements }: { accountId: string } & BlindedElements,
  env: Env,
): readonly [State, StartedEvaluation] {
  requireConsent(state, accountId, 'contacts.matching')
  const [keyed, key] = discoveryKey(state, env)
  if (String(epoch) !== key.id) {
    const detail = `The key of epoch ${epoch} is not in use; that of ${key.id} is.`
    throw new Refusal('discovery-epoch-stale', detail, { epoch: Number(key.id) })
  }
  const decoded = elements.map(requireElement)
  const spent = spend(keyed, accountId, elements.length, env)
  return [spent, { key, elements: decoded, budget: budgetOf(spent, accountId) }]
}

/** The bytes of an element of the group that is not its identity (RFC 9497 section 3.3). */
function requireElement(text: string, at: number): Uint8Array {
  const bytes = fromBase64url(text)!
  if (isElement(bytes)) return bytes
  const detail = 'This is no element of ristretto255, or its identity.'
  throw new Refusal('validation-failed', `Element ${at + 1} cannot be evaluated. ${detail}`, {
    errors: [{ in: 'body', pointer: `/elements/${at}`, code: 'not_an_element', detail }],
  })
}

function isElement(bytes: Uint8Array): boolean {
  try {
    return !ristretto255.Point.fromBytes(bytes).is0()
  } catch {
    return false
  }
}
