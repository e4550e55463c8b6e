import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveConsent } from '../../src/actions/consent/give.ts'
import { importContacts } from '../../src/actions/contacts/import.ts'
import { type ImportConsents, readImportPurpose } from '../../src/actions/contacts/import-consents.ts'
import type { ImportResult } from '../../src/actions/contacts/import-result.ts'
import { openCards } from '../../src/actions/contacts/open-cards.ts'
import type { Context } from '../../src/context.ts'

/** Cards of a vCard file, from what stands between BEGIN and END of each. */
export function vCards(...bodies: readonly string[]): string {
  return bodies.map((body) => `BEGIN:VCARD\n${body}\nEND:VCARD\n`).join('')
}

/** So many cards that are all different: Person 0, Person 1, … */
export function people(count: number): string {
  return vCards(
    ...Array.from(
      { length: count },
      (_, at) =>
        `FN:Person ${at}\nEMAIL:person${at}@example.com\nTEL:+33600${`${at}`.padStart(6, '0')}\nORG:Works ${at % 97}`,
    ),
  )
}

/** Agrees, and imports cards as `pianeo contacts import` does. */
export async function keepCards(
  context: Context,
  cards: string,
  agreed: ImportConsents = { keep: true, match: true },
): Promise<ImportResult> {
  for (const which of ['keep', 'match'] as const)
    if (agreed[which]) await giveConsent(context, await readImportPurpose(context, which), { explicit: false })
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-cards-'))
  try {
    const path = join(folder, 'contacts.vcf')
    await writeFile(path, cards)
    return await importContacts(context, await openCards(path))
  } finally {
    await rm(folder, { recursive: true })
  }
}
