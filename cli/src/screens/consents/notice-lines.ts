import type { ConsentDecision } from '../../actions/consent/decisions.ts'
import { clean, cleanLine } from '../../print/clean.ts'
import { consentSince, consentStates } from '../../print/consent-state.ts'
import { linesOf } from '../../text/lines.ts'

/** The widest that eyes like to read. */
const widest = 88

/** How a consent stands and the whole notice that it is given to, in lines of a screen. */
export function noticeLines({ consent, purpose }: ConsentDecision, width: number): readonly string[] {
  const { notice, noticeVersion, explicit, recipients, locations, retention } = purpose
  const since = consentSince(consent)
  const until = consent.state === 'given' && consent.validUntil ? `, until ${consent.validUntil.slice(0, 10)}` : ''
  const agreed = consent.noticeVersion === null ? '' : ` to version ${consent.noticeVersion}`
  const standing = `${consentStates[consent.state]}${consent.state === 'given' ? agreed : ''}${since ? ` since ${since}` : ''}${until}`
  return [
    `Notice, version ${noticeVersion}: ${standing}`,
    '',
    clean(notice),
    '',
    `Kept: ${cleanLine(retention)} Given to: ${cleanLine(recipients.join(', ')) || 'nobody'}. Where: ${cleanLine(locations.join(', '))}.`,
    ...(explicit ? ['To agree is to say expressly that you want it (GDPR article 9).'] : []),
  ].flatMap((line) => linesOf(line, Math.min(width, widest)))
}
