import type { ContactCounts, ContactEntry, ContactImport, ContactImportItem } from '@pianeojobs/sdk/contract'
import type { VCardEvent } from '@pianeojobs/sdk/vcard'
import type { Context } from '../../context.ts'
import { batchesOf } from './batches.ts'
import { FileReport } from './file-report.ts'
import type { ImportIssue } from './import-issue.ts'
import { listMatches, type Match } from './matches.ts'

/** How an import of a file ended. */
export interface ImportResult {
  /** Null when nothing was sent. */
  readonly importId: string | null
  readonly state: ContactImport['state'] | 'dry_run' | 'nothing_to_send'
  /** `cards` and `invalid` count the cards of the file. */
  readonly counts: ContactCounts
  /** In the order of the file. */
  readonly issues: readonly ImportIssue[]
  /** Who of this import's contacts is here. */
  readonly matches: readonly Match[]
}

/** How far an import is. */
export interface ImportProgress {
  readonly importId: string
  /** Entries that the platform has. */
  readonly sent: number
  readonly completed: boolean
}

export interface ImportOptions {
  /** How many entries a request carries at most; never more than the platform takes. */
  readonly batch: number
  readonly onProgress?: (progress: ImportProgress) => void
}

const nothing: ContactCounts = { cards: 0, created: 0, updated: 0, duplicate: 0, skipped: 0, invalid: 0, matched: 0 }

/**
 * Imports the cards of a file (P2.1): reads, sends and forgets them batch by batch, then says that that was all. Each card
 * that cannot be used, and whatever is left out of one, is an issue with its card and line; the others come in.
 *
 * @throws ProblemError `consent-required`, `limit-exceeded`; the import is then as far as `onProgress` last said.
 */
export async function importContacts(
  context: Context,
  cards: AsyncIterable<VCardEvent>,
  { batch, onProgress = () => {} }: ImportOptions,
): Promise<ImportResult> {
  const { imports } = context.client.contacts
  const { limits } = await context.client.meta.get()
  const file = new FileReport(limits)
  const met = new Set<string | null>()
  let importId: string | undefined
  let sequence = 0
  let sent = 0
  // Half of what a request may hold: what stands around the entries has room.
  const most = { entries: Math.min(batch, limits.importBatchEntries!), bytes: limits.bodyBytes! / 2 }
  for await (const entries of batchesOf(file.entries(cards), most)) {
    importId ??= (await imports.create({ mode: 'plain', source: 'vcard' })).id
    onProgress({ importId, sent, completed: false })
    const { outcomes } = await imports.putBatch(importId, ++sequence, { entries })
    sent += entries.length
    onProgress({ importId, sent, completed: false })
    for (const outcome of outcomes) {
      met.add(outcome.contactId)
      file.issues.push(...issuesOf(outcome))
    }
  }
  if (importId === undefined) return resultOf(file, { state: 'nothing_to_send', counts: nothing }, [])
  const done = await imports.complete(importId)
  onProgress({ importId, sent, completed: true })
  const matches = done.counts.matched === 0 ? [] : await listMatches(context)
  return resultOf(
    file,
    done,
    matches.filter(({ contactId }) => met.has(contactId)),
  )
}

/** What an import of these cards would send, without sending it. */
export async function tryImport({ client }: Context, cards: AsyncIterable<VCardEvent>): Promise<ImportResult> {
  const file = new FileReport((await client.meta.get()).limits)
  await finished(file.entries(cards))
  return resultOf(file, { state: 'dry_run', counts: nothing }, [])
}

function issuesOf({ index, line, warnings }: ContactImportItem): ImportIssue[] {
  return warnings.map(({ code, detail }) => ({ card: index, line, code, message: detail }))
}

function resultOf(
  file: FileReport,
  {
    id,
    state,
    counts,
  }: { readonly id?: string; readonly state: ImportResult['state']; readonly counts: ContactCounts },
  matches: readonly Match[],
): ImportResult {
  const issues = file.issues.toSorted((a, b) => a.card - b.card || (a.line ?? 0) - (b.line ?? 0))
  const all = { ...counts, cards: file.cards, invalid: file.invalid + counts.invalid }
  return { importId: id ?? null, state, counts: all, issues, matches }
}

async function finished(entries: AsyncIterable<ContactEntry>): Promise<void> {
  for await (const _ of entries);
}
