import { CardReader } from './card-reader.ts'
import { chunksOf } from './chunks-of.ts'
import { LineSplitter } from './line-splitter.ts'
import { TextSource } from './text-source.ts'
import type { VCardEvent } from './vcard-event.ts'
import type { VCardSource } from './vcard-source.ts'

/**
 * Reads the contacts of a vCard file of any version: 2.1, 3.0 (RFC 2426), 4.0 (RFC 6350) or none, in any charset. It
 * reads as a stream, in constant memory, and leaves photos unread. What is wrong in the file never throws: each thing
 * mended or left out is an issue with its card, line and byte offset, and the cards around it are read.
 *
 * @example
 * for await (const event of readVCards(createReadStream('contacts.vcf'))) {
 *   if (event.type === 'card') console.log(event.contact.displayName)
 *   else console.error(`card ${event.index}, line ${event.line}: ${event.message}`)
 * }
 * @throws TypeError when the source gives text instead of bytes; whatever the source itself throws
 */
export async function* readVCards(source: VCardSource): AsyncGenerator<VCardEvent, void, undefined> {
  const text = new TextSource()
  const reader = new CardReader(text)
  const lines = new LineSplitter((line, number, position) => reader.line(line, number, position))
  let bytes = 0
  for await (const chunk of chunksOf(source)) {
    lines.push(text.push(chunk))
    bytes += chunk.byteLength
    reader.giveUp(bytes)
    for (const event of reader.events()) yield event
    if (reader.done) return
  }
  lines.push(text.end())
  lines.end()
  reader.end()
  for (const event of reader.events()) yield event
}
