import type { ImportIssue } from '../actions/contacts/import-issue.ts'
import type { ImportResult } from '../actions/contacts/import-result.ts'
import type { ImportProgress } from '../actions/contacts/running-import.ts'
import { cleanLine } from './clean.ts'
import { printMatches } from './contacts.ts'
import { count } from './count.ts'
import { resumeCommand } from './imports.ts'

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

/**
 * How things stand when an import ends half-way: whole sentences.
 *
 * @param file the file to go on with; undefined when it could be read only once.
 */
export function printStanding(progress: ImportProgress | undefined, file: string | undefined): string {
  if (!progress) return 'Nothing was sent.'
  const { importId, sent, state } = progress
  const undo = `pianeo contacts undo ${importId}`
  if (state === 'cancelled') return `The import ${importId} was cancelled: nothing of it is kept.`
  if (state === 'completed') {
    return `The import ${importId} is complete: ${count(sent, 'card')} came in. Take it back with \`${undo}\`.`
  }
  const wayOn = file === undefined ? 'T' : `Go on with \`${resumeCommand(importId, file)}\`, or t`
  return (
    `The import ${importId} is unfinished: ${count(sent, 'card')} came in. ${wayOn}ake them back with \`${undo}\`; left alone, ` +
    'it is dropped in 24 hours and nothing of it is kept. Importing the file again is safe: nothing comes in twice.'
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
