import type { ContactEntry } from '@pianeojobs/sdk/contract'
import type { VCardEvent } from '@pianeojobs/sdk/vcard'
import type { ImportIssue } from './import-issue.ts'
import { type EntryLimits, toEntry } from './to-entry.ts'

/** What reading the cards of a file comes to. Complete once every entry was taken. */
export class FileReport {
  /** Cards of the file, whether or not they make a contact. */
  cards = 0
  /** Cards that make none. */
  invalid = 0
  /** Photos that the cards carry; none is read. */
  photos = 0
  readonly issues: ImportIssue[] = []
  readonly #limits: EntryLimits

  constructor(limits: EntryLimits) {
    this.#limits = limits
  }

  /** The entries of a file's cards, one after the other. */
  async *entries(events: AsyncIterable<VCardEvent>): AsyncGenerator<ContactEntry> {
    for await (const event of events) {
      const entry = event.type === 'card' ? this.#card(event) : this.#issue(event)
      if (entry) yield entry
    }
  }

  #card(card: VCardEvent & { type: 'card' }): ContactEntry | undefined {
    this.cards += 1
    this.photos += card.contact.photosSkipped ?? 0
    const { entry, issues } = toEntry(card, this.#limits)
    this.issues.push(...issues)
    if (!entry) this.invalid += 1
    return entry
  }

  #issue({ index, line, code, message }: VCardEvent & { type: 'issue' }): undefined {
    this.issues.push({ card: index, line, code, message })
    if (code !== 'nothing_usable') return
    this.cards += 1
    this.invalid += 1
  }
}
