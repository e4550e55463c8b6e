import { createReadStream } from 'node:fs'
import { readVCards } from '@pianeojobs/sdk/vcard'
import type { Found } from './contender.ts'

/** `readVCards` of the SDK. */
export async function own(path: string): Promise<Found> {
  const found = { cards: 0, emails: 0, phones: 0 }
  for await (const event of readVCards(createReadStream(path))) {
    if (event.type === 'issue') throw new Error(`Card ${event.index}, line ${event.line}: ${event.message}`)
    found.cards += 1
    found.emails += event.contact.emails.length
    found.phones += event.contact.phones.length
  }
  return found
}
