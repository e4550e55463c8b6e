/** Reading contacts from vCard files, in Node and browsers alike. */
export { readVCards } from './read-vcards.ts'
export type { VCardContact, VCardName, VCardValue } from './vcard-contact.ts'
export type { VCardCard, VCardEvent, VCardIssue, VCardIssueCode } from './vcard-event.ts'
export type { VCardSource } from './vcard-source.ts'
