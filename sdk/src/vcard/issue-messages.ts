import { limits } from './limits.ts'
import type { VCardIssueCode } from './vcard-event.ts'

const mebibyte = 1024 * 1024

/** What each issue says: what happened, and what became of the data. */
export const issueMessages: Readonly<Record<VCardIssueCode, string>> = {
  missing_end:
    'The card has no END:VCARD. It was read up to the next card or the end of the file; its last line may be cut short',
  stray_end: 'END:VCARD stands here without a card',
  nothing_usable: 'The card has no name, organization, e-mail address or phone number, so there is no contact in it',
  not_a_card: 'Text that belongs to no card was passed over: a card starts with BEGIN:VCARD',
  unreadable_line: 'The line is no property (NAME:value) and was left out, as were the lines like it that follow',
  value_too_long: `The value is longer than ${limits.value / mebibyte} MiB and was left out`,
  card_too_large: `The card holds more than ${limits.card / mebibyte} MiB of contact details; from here on they were left out`,
  too_many_properties: `The card has more than ${limits.properties} properties; from here on they were left out`,
  agent_too_deep: `Cards are nested in this one more than ${limits.agentDepth} deep; none of the nested ones is read`,
  too_many_cards: `The file has more than ${limits.cards} cards; nothing from here on was read. Split it into smaller files`,
  no_cards: `The file holds no vCard: there is no line BEGIN:VCARD in it, or none in its first ${limits.preamble / mebibyte} MiB`,
}
