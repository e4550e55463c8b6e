import { boundaryOf } from './boundary.ts'
import { buildContact } from './build-contact.ts'
import { FoldedLine } from './folded-line.ts'
import { HeaderCache } from './header-cache.ts'
import { issueMessages } from './issue-messages.ts'
import { limits } from './limits.ts'
import { OpenCard } from './open-card.ts'
import type { TextSource } from './text-source.ts'
import { ValueDecoder } from './value-decoder.ts'
import type { VCardEvent, VCardIssueCode } from './vcard-event.ts'

const tab = 0x09
const space = 0x20

interface Place {
  line: number
  byteOffset: number
}

/** Makes cards and issues of a file's lines, which it takes one after the other. */
export class CardReader {
  /** True once no more of the file is read: it holds more cards than that, or none where the first should be. */
  done = false
  readonly #source: TextSource
  readonly #headers = new HeaderCache()
  readonly #values = new ValueDecoder()
  #events: VCardEvent[] = []
  #cards = 0
  #card: OpenCard | undefined
  #property: FoldedLine | undefined
  #junk: Place | undefined

  constructor(source: TextSource) {
    this.#source = source
  }

  /** What was found since the last call. */
  events(): VCardEvent[] {
    const found = this.#events
    this.#events = []
    return found
  }

  /** Takes the next line. `position` counts the characters before it. */
  line(text: string, line: number, position: number): void {
    if (this.done) return
    const byteOffset = this.#source.skipped + position * this.#source.width
    if (this.#card === undefined) this.#outside(text, line, byteOffset)
    else this.#inside(this.#card, text, line, byteOffset)
  }

  /** Gives up on a file whose first `bytes` bytes hold no card, when they are more than may stand before one. */
  giveUp(bytes: number): void {
    if (this.#cards > 0 || bytes <= limits.preamble) return
    this.end()
    this.done = true
  }

  end(): void {
    if (this.done) return
    if (this.#card !== undefined) this.#close(this.#card, 'missing_end')
    if (this.#cards === 0) this.#issue('no_cards', { line: 1, byteOffset: 0 })
    else this.#closeJunk()
  }

  #outside(text: string, line: number, byteOffset: number): void {
    const boundary = boundaryOf(text)
    if (boundary === undefined) {
      if (this.#junk === undefined && text.trim() !== '') this.#junk = { line, byteOffset }
      return
    }
    this.#closeJunk()
    if (boundary.ends) this.#issue('stray_end', { line, byteOffset })
    if (boundary.beginsAt >= 0) this.#begin(line, byteOffset + boundary.beginsAt * this.#source.width)
  }

  #inside(card: OpenCard, text: string, line: number, byteOffset: number): void {
    if (this.#extends(text)) return
    const boundary = boundaryOf(text)
    if (boundary === undefined) {
      if (text.trim() === '') return
      this.#closeProperty(card)
      this.#property = new FoldedLine(this.#headers, text, line, byteOffset)
      return
    }
    this.#closeProperty(card)
    if (boundary.ends && !card.endAgent()) this.#close(card)
    if (boundary.beginsAt >= 0) this.#begin(line, byteOffset + boundary.beginsAt * this.#source.width)
  }

  /** Whether the line goes on with the property before it. Empty lines in between do not part them. */
  #extends(text: string): boolean {
    const property = this.#property
    if (property === undefined) return false
    if (property.continues) {
      if (boundaryOf(text) !== undefined) return false
      property.append(text)
      return true
    }
    if (isFolded(text)) {
      property.append(text.slice(1))
      return true
    }
    return property.opaque && !text.includes(':')
  }

  #begin(line: number, byteOffset: number): void {
    if (this.#card?.beginAgent()) return
    if (this.#card !== undefined) this.#close(this.#card, 'missing_end')
    if (this.#cards === limits.cards) {
      this.done = true
      this.#issue('too_many_cards', { line, byteOffset })
      return
    }
    this.#cards += 1
    this.#card = new OpenCard(this.#cards, line, byteOffset)
  }

  #closeProperty(card: OpenCard): void {
    const property = this.#property
    if (property === undefined) return
    this.#property = undefined
    const wrong = card.add(property)
    if (wrong !== undefined) this.#issue(wrong, property)
  }

  #close(card: OpenCard, wrong?: VCardIssueCode): void {
    this.#closeProperty(card)
    this.#card = undefined
    const { index, line, byteOffset, properties, photos } = card
    const contact = buildContact(properties.headers, this.#values.decode(properties, this.#source.decoded))
    if (contact !== undefined) {
      if (photos > 0) contact.photosSkipped = photos
      this.#events.push({ type: 'card', index, line, byteOffset, contact })
    }
    if (wrong !== undefined) this.#issue(wrong, card)
    if (contact === undefined) this.#issue('nothing_usable', card)
  }

  #closeJunk(): void {
    if (this.#junk !== undefined) this.#issue('not_a_card', this.#junk)
    this.#junk = undefined
  }

  #issue(code: VCardIssueCode, { line, byteOffset }: Place): void {
    this.#events.push({ type: 'issue', index: this.#cards, line, byteOffset, code, message: issueMessages[code] })
  }
}

function isFolded(text: string): boolean {
  const code = text.charCodeAt(0)
  return code === space || code === tab
}
