import type { SensitiveAttributeInput, SensitiveCategory } from '@pianeojobs/sdk/contract'
import { consentGiven } from '../consent/consent-given.ts'
import { consentEvents } from '../consent/ledger.ts'
import { requirePurpose } from '../consent/require-purpose.ts'
import type { Env } from '../env.ts'
import { nfc } from '../nfc.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { breadth } from '../visibility/breadth.ts'
import type { SensitiveAttributeRow } from './sensitive-attribute-row.ts'
import { purposeOf } from './sensitive-attributes.ts'

/**
 * Keeps what a person says in a special category, in place of what they said before, while their express consent to that
 * category stands (P1.4, GDPR 9(2)(a)). That the profile changed is not noted: it would tell others that it did.
 *
 * @throws Refusal `consent-required`; `visibility-not-allowed` for more than connections without a further statement.
 */
export function setSensitiveAttribute(
  state: State,
  input: { accountId: string; category: SensitiveCategory; said: SensitiveAttributeInput },
  env: Env,
): readonly [State, SensitiveAttributeRow] {
  const { accountId, category } = input
  const { text, visibility = 'private', explicitPublic = false } = nfc(input.said)
  const consentEventId = requireConsent(state, accountId, category)
  const wide = breadth(visibility) > breadth('connections')
  if (wide && !explicitPublic) {
    const detail = `${category} can be shown to connections at most, unless you say expressly, by explicitPublic, that it is for ${visibility}.`
    throw new Refusal('visibility-not-allowed', detail, { field: category, maxAudience: 'connections' })
  }
  const row: SensitiveAttributeRow = {
    category,
    text,
    visibility,
    publicStatementAt: wide ? env.now : null,
    consentEventId,
    updatedAt: env.now,
  }
  return [{ ...state, sensitiveAttributes: ownedPut(state.sensitiveAttributes, accountId, category, row) }, row]
}

function requireConsent(state: State, accountId: string, category: SensitiveCategory): string {
  const purposeId = purposeOf(category)
  const given = consentEvents(state, accountId).findLast((event) => event.purposeId === purposeId)
  if (given && consentGiven(state, accountId, purposeId)) return given.id
  const detail = `What you say about ${category.replaceAll('_', ' ')} is kept only with your express consent to ${purposeId}.`
  throw new Refusal('consent-required', detail, { purposeId, noticeVersion: requirePurpose(purposeId).noticeVersion })
}
