import type { VCardContact } from './vcard-contact.ts'

interface Place {
  /** The card's number in the file, from 1. For an issue between two cards: the one before, 0 before the first. */
  index: number
  /** From 1: the line of the card's BEGIN; for an issue, the line it concerns. */
  line: number
  /** Where that line starts, in bytes from the start of the file. */
  byteOffset: number
}

/** A card that was read. */
export interface VCardCard extends Place {
  type: 'card'
  contact: VCardContact
}

/**
 * - `missing_end`: the card has no END; it was read up to the next BEGIN or the end of the file.
 * - `stray_end`: an END without a card.
 * - `nothing_usable`: a card without name, organization, e-mail and phone.
 * - `not_a_card`: lines outside any card.
 * - `unreadable_line`: lines of a card that are no property.
 * - `value_too_long`, `card_too_large`, `too_many_properties`, `agent_too_deep`, `too_many_cards`: a limit was met; what lies beyond is left out.
 * - `no_cards`: the file holds no card, or none in its first 8 MiB; it was read no further.
 */
export type VCardIssueCode =
  | 'missing_end'
  | 'stray_end'
  | 'nothing_usable'
  | 'not_a_card'
  | 'unreadable_line'
  | 'value_too_long'
  | 'card_too_large'
  | 'too_many_properties'
  | 'agent_too_deep'
  | 'too_many_cards'
  | 'no_cards'

/** Something in the file that was left out or mended. Its message quotes nothing of the file. */
export interface VCardIssue extends Place {
  type: 'issue'
  code: VCardIssueCode
  message: string
}

export type VCardEvent = VCardCard | VCardIssue
