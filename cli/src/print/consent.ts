import type { Consent, ConsentPurpose, ConsentWithdrawal } from '@pianeojobs/sdk/contract'
import type { ConsentEntry } from '../actions/consent/list.ts'
import { clean, cleanLine } from './clean.ts'
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
    consents.map((one) => [states[one.state], one.purposeId, one.title, since(one)]),
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
  return [`You do not agree to ${cleanLine(purposeId)} (${states[state]}).`, ...done].join('\n')
}

const states: Readonly<Record<Consent['state'], string>> = {
  unknown: 'not decided',
  given: 'given',
  refused: 'refused',
  withdrawn: 'withdrawn',
  expired: 'expired',
}

function since({ state, givenAt, withdrawnAt, validUntil }: Consent): string | undefined {
  const at = { given: givenAt, withdrawn: withdrawnAt, expired: validUntil, unknown: null, refused: null }[state]
  return at?.slice(0, 10)
}
