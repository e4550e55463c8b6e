import type { ContactCounts, ContactImport, ContactImportItem } from '@pianeojobs/sdk/contract'
import type { FileReport } from './file-report.ts'
import type { ImportIssue } from './import-issue.ts'
import type { Match } from './matches.ts'

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

const nothing: ContactCounts = { cards: 0, created: 0, updated: 0, duplicate: 0, skipped: 0, invalid: 0, matched: 0 }

/** How it ended when nothing was sent. */
export function unsentResult(
  file: FileReport,
  state: 'dry_run' | 'nothing_to_send',
  counts: Partial<ContactCounts> = {},
): ImportResult {
  return resultOf(file, [], { state, counts: { ...nothing, ...counts } }, [])
}

/** How it ended, from what reading the file came to and what the platform answered. */
export function resultOf(
  file: FileReport,
  outcomes: readonly ContactImportItem[],
  {
    id,
    state,
    counts,
  }: { readonly id?: string; readonly state: ImportResult['state']; readonly counts: ContactCounts },
  matches: readonly Match[],
): ImportResult {
  const met = new Set(outcomes.map(({ contactId }) => contactId))
  return {
    importId: id ?? null,
    state,
    counts: { ...counts, cards: file.cards, invalid: file.invalid + counts.invalid },
    issues: [...file.issues, ...outcomes.flatMap(issuesOf)].sort(
      (a, b) => a.card - b.card || (a.line ?? 0) - (b.line ?? 0),
    ),
    matches: matches.filter(({ contactId }) => met.has(contactId)),
  }
}

function issuesOf({ index, line, warnings }: ContactImportItem): ImportIssue[] {
  return warnings.map(({ code, detail }) => ({ card: index, line, code, message: detail }))
}
