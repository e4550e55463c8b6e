import type { ContactEntry } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { FileReport } from './file-report.ts'
import { type ImportResult, unsentResult } from './import-result.ts'
import type { Cards } from './open-cards.ts'
import { samenessOf } from './sameness-of.ts'

/** What of a contact is sent, each when the card has it. */
export const sentFields = ['displayName', 'emails', 'phones', 'organization', 'title', 'note', 'uid'] as const

export type SentField = (typeof sentFields)[number]

/** What an import of a file would send. Its `counts.duplicate` are the cards with a contact that an earlier one has too. */
export interface ImportPreview extends ImportResult {
  /** How many contacts have each field that would be sent. */
  readonly fields: Readonly<Record<SentField, number>>
  /** Photos in the file; they stay where they are. */
  readonly photos: number
}

/** Reads cards to the end on this computer, and tells what an import of them would send. Nothing is sent. */
export async function previewImport({ client }: Context, cards: Cards): Promise<ImportPreview> {
  const report = new FileReport((await client.meta.get()).limits)
  const fields = Object.fromEntries(sentFields.map((field) => [field, 0])) as Record<SentField, number>
  const firstCards = new Map<string, number>()
  let duplicate = 0
  for await (const entry of report.entries(cards)) {
    for (const field of sentFields) if (holds(entry, field)) fields[field] += 1
    const sameness = samenessOf(entry)
    const first = firstCards.get(sameness)
    if (first === undefined) firstCards.set(sameness, entry.index)
    else {
      duplicate += 1
      const message = `The same contact as card ${first}; both become one`
      report.issues.push({ card: entry.index, line: entry.line ?? null, code: 'duplicate_in_file', message })
    }
  }
  return { ...unsentResult(report, 'dry_run', { duplicate }), fields, photos: report.photos }
}

function holds(entry: ContactEntry, field: SentField): boolean {
  const value = entry[field]
  return value !== undefined && value.length > 0
}
