import type { Consent, ConsentPurpose, ConsentWithdrawal } from '@pianeojobs/sdk/contract'
import type { ConsentEntry } from '../actions/consent/list.ts'
import { clean, cleanLine } from './clean.ts'
import { consentSince, consentStates } from './consent-state.ts'
import { printTable } from './table.ts'
import { wrap } from './wrap.ts'

/** What a purpose is about, for whoever decides on it. */
export function printNotice({
  title,
  notice,
  retention,
  recipients,
  locations,
  noticeVersion,
}: ConsentPurpose): string {
  return [
    `${cleanLine(title)} (notice ${noticeVersion})`,
    wrap(clean(notice), undefined, '  '),
    wrap(
      `Kept: ${cleanLine(retention)} Given to: ${cleanLine(recipients.join(', ')) || 'nobody'}. Where: ${cleanLine(locations.join(', '))}.`,
      undefined,
      '  ',
    ),
  ].join('\n')
}

/** Consents, for people: one a line. */
export function printConsents(consents: readonly ConsentEntry[]): string {
  const table = printTable(
    ['STATE', 'PURPOSE', 'WHAT FOR', 'SINCE'],
    consents.map((one) => [consentStates[one.state], one.purposeId, one.title, consentSince(one)]),
  )
  return `${table}\n\nRead the notice and agree: pianeo consent give PURPOSE. Withdraw: pianeo consent withdraw PURPOSE.`
}

/** What it means that a consent was given, for people. */
export function printGiven({ purposeId, validUntil }: Consent): string {
  const end = validUntil === null ? '' : ` It ends by itself on ${validUntil.slice(0, 10)}.`
  return `You agree to ${cleanLine(purposeId)}.${end} Withdraw at any time: pianeo consent withdraw ${cleanLine(purposeId)}`
}

/** What a withdrawal did, for people. */
export function printWithdrawal({ consent, effects }: ConsentWithdrawal): string {
  const { purposeId, state } = consent
  const done = effects.map(({ detail }) => `  ${cleanLine(detail)}`)
  return [`You do not agree to ${cleanLine(purposeId)} (${consentStates[state]}).`, ...done].join('\n')
}
