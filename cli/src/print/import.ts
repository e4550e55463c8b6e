import type { ImportProgress, ImportResult } from '../actions/contacts/import.ts'
import type { ImportIssue } from '../actions/contacts/import-issue.ts'
import { cleanLine } from './clean.ts'
import { printMatches } from './contacts.ts'
import { count } from './count.ts'

/** More issues than this fill a screen without helping; `--json` has them all. */
const shownIssues = 20

/** How an import ended, for people. */
export function printImport(result: ImportResult): string {
  const { importId, state, issues, matches, counts } = result
  return [
    `${count(counts.cards, 'card')} read: ${state === 'dry_run' ? wouldSend(result) : outcome(result)}.`,
    ...printIssues(issues),
    ...(matches.length > 0
      ? ['', `${count(matches.length, 'of them is', 'of them are')} here:`, printMatches(matches)]
      : []),
    ...(importId === null ? [] : ['', `Take it all back within 30 days: pianeo contacts undo ${importId}`]),
  ].join('\n')
}

/** How things stand when an import ends half-way: whole sentences. */
export function printStanding(progress: ImportProgress | undefined): string {
  if (!progress) return 'Nothing was sent.'
  const { importId, sent, completed } = progress
  if (completed)
    return `The import ${importId} is complete: ${count(sent, 'card')} came in. Take it back with \`pianeo contacts undo ${importId}\`.`
  return (
    `The import ${importId} is unfinished: ${count(sent, 'card')} came in. Take them back with \`pianeo contacts undo ${importId}\`; ` +
    'left alone, it is dropped in 24 hours and nothing of it is kept. Importing the file again is safe: nothing comes in twice.'
  )
}

function outcome({ counts }: ImportResult): string {
  const { created, updated, duplicate, skipped, invalid } = counts
  const parts = [
    created > 0 && count(created, 'new contact'),
    updated > 0 && `${updated} known before, with something new`,
    duplicate > 0 && `${duplicate} known before`,
    skipped > 0 && `${skipped} compared and not kept`,
    invalid > 0 && `${invalid} unusable`,
  ]
  return parts.filter(Boolean).join(', ') || 'nothing to import'
}

function wouldSend({ counts: { cards, invalid } }: ImportResult): string {
  const unusable = invalid > 0 ? `, ${invalid} unusable` : ''
  return `${count(cards - invalid, 'contact')} to send${unusable}. Nothing was sent`
}

function printIssues(issues: readonly ImportIssue[]): string[] {
  if (issues.length === 0) return []
  const rest = issues.length - shownIssues
  return [
    '',
    `${count(issues.length, 'thing')} to know about the file:`,
    ...issues.slice(0, shownIssues).map(printIssue),
    ...(rest > 0 ? [`  … and ${rest} more: --json has them all.`] : []),
  ]
}

function printIssue({ card, line, message }: ImportIssue): string {
  const place = line === null ? `Card ${card}` : `Card ${card}, line ${line}`
  return `  ${place}: ${cleanLine(message)}`
}
