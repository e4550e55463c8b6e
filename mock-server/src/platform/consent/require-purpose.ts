import { purposes } from '../../generated/purposes.js'
import { Refusal } from '../refusal.ts'
import type { Purpose } from './purpose.ts'

const byId: ReadonlyMap<string, Purpose> = new Map(purposes.map((purpose) => [purpose.id, purpose]))

/** The purpose of an id; @throws Refusal `not-found`. */
export function requirePurpose(id: string): Purpose {
  const purpose = byId.get(id)
  if (!purpose) throw new Refusal('not-found', `Nothing is processed for a purpose ${id}.`)
  return purpose
}

/**
 * The same, where it rests on consent.
 *
 * @throws Refusal `not-found`, or `not-consent-based` with what it rests on and whether one can object.
 */
export function requireConsentPurpose(id: string): Purpose {
  const purpose = requirePurpose(id)
  const { basis, objectable } = purpose
  if (basis === 'consent') return purpose
  const instead = objectable ? 'One can object to it.' : 'There is nothing to give or withdraw.'
  const detail = `${id} does not rest on consent but on this basis: ${basis.replaceAll('_', ' ')}. ${instead}`
  throw new Refusal('not-consent-based', detail, { basis, objectable })
}
