// Import an address book: read its cards as they come, send them in batches, see who of them is here.
// Another file: node examples/import-contacts.ts ~/contacts.vcf
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { ContactEntry } from '@pianeojobs/sdk/contract'
import { readVCards } from '@pianeojobs/sdk/vcard'
import { signedInClient } from './support/signed-in-client.ts'

const path = process.argv[2] ?? join(import.meta.dirname, 'contacts.vcf')
const client = await signedInClient()
const { imports, matches } = client.contacts

// Each purpose is an act of its own. Show the notice before you send this: what is agreed to is that version of it.
for (const { id, title, noticeVersion } of (await client.consents.purposes()).items) {
  if (id !== 'contacts.import' && id !== 'contacts.matching') continue
  await client.consents.give(id, { noticeVersion, language: 'en' })
  console.log(`Agreed: ${title}`)
}

const { limits } = await client.meta.get()
const { id } = await imports.create({ mode: 'plain', source: 'vcard' })
let batch: ContactEntry[] = []
let sequence = 0

for await (const event of readVCards(createReadStream(path))) {
  if (event.type === 'issue') {
    console.log(`Card ${event.index}, line ${event.line}: ${event.message}`) // the others come in all the same
    continue
  }
  const { name, kind, photosSkipped, ...contact } = event.contact
  batch.push({ index: event.index, line: event.line, ...contact })
  if (batch.length === limits.importBatchEntries) await send()
}
if (batch.length > 0) await send()

const { state, counts } = await imports.complete(id)
console.log(`${state}: ${counts.cards} cards, ${counts.created} new contacts, ${counts.matched} of them here`)

for await (const { person, reason } of matches.list()) {
  console.log(`${person.displayName} (${person.handle}), ${reason}`)
}

// For thirty days it can all be taken back.
await imports.undo(id)
console.log(`Undone: ${(await client.contacts.list().toArray()).length} contacts left`)

/** The same batch under the same number is the same batch: to send it again after a lost answer is safe. */
async function send(): Promise<void> {
  await imports.putBatch(id, ++sequence, { entries: batch })
  batch = []
}
