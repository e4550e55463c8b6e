import type { ImportIssue } from '../actions/contacts/import-issue.ts'
import type { ImportResult } from '../actions/contacts/import-result.ts'
import { type ImportPreview, type SentField, sentFields } from '../actions/contacts/preview-import.ts'
import type { ImportProgress } from '../actions/contacts/running-import.ts'
import { cleanLine } from './clean.ts'
import { printMatches } from './contacts.ts'
import { count } from './count.ts'
import { resumeCommand } from './imports.ts'

/** More issues than this fill a screen without helping; `--json` has them all. */
const shownIssues = 20

/** How an import ended, for people. */
export function printImport(result: ImportResult): string {
  const { importId, issues, matches } = result
  return [
    printOutcome(result),
    ...printIssues(issues),
    ...(matches.length > 0
      ? ['', `${count(matches.length, 'of them is', 'of them are')} here:`, printMatches(matches)]
      : []),
    ...(importId === null ? [] : ['', `Take it all back within 30 days: pianeo contacts undo ${importId}`]),
  ].join('\n')
}

/** What an import would send, for people. */
export function printPreview(preview: ImportPreview): string {
  return [
    `${printToSend(preview)} Nothing was sent.`,
    `Would be sent: ${printSentFields(preview)}.`,
    `Never leaves this computer: ${printKept(preview)}.`,
    ...printIssues(preview.issues),
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

/** What became of the cards of a file: a whole sentence. */
export function printOutcome({ counts }: ImportResult): string {
  const { cards, created, updated, duplicate, skipped, invalid } = counts
  const parts = [
    created > 0 && count(created, 'new contact'),
    updated > 0 && `${updated} known before, with something new`,
    duplicate > 0 && `${duplicate} known before`,
    skipped > 0 && `${skipped} compared and not kept`,
    invalid > 0 && `${invalid} unusable`,
  ]
  return `${count(cards, 'card')} read: ${parts.filter(Boolean).join(', ') || 'nothing to import'}.`
}

/** How much of a file would be sent: a whole sentence. */
export function printToSend({ counts: { cards, duplicate, invalid } }: ImportPreview): string {
  const parts = [
    `${count(cards - invalid, 'contact')} to send`,
    duplicate > 0 && `${duplicate} of them twice in the file`,
    invalid > 0 && `${invalid} unusable`,
  ]
  return `${count(cards, 'card')} read: ${parts.filter(Boolean).join(', ')}.`
}

/** Which fields of a file would be sent, with the number of contacts that have each. */
export function printSentFields({ fields }: ImportPreview): string {
  const parts = sentFields.filter((field) => fields[field] > 0).map((field) => `${fieldNames[field]} ${fields[field]}`)
  return parts.join(', ') || 'nothing'
}

/** What of a file is never sent. */
export function printKept({ photos }: ImportPreview): string {
  return `${photos > 0 ? count(photos, 'photo') : 'photos'}, birthdays, postal addresses and whatever else it holds`
}

const fieldNames: Readonly<Record<SentField, string>> = {
  displayName: 'names',
  emails: 'e-mail addresses',
  phones: 'phone numbers',
  organization: 'organizations',
  title: 'titles',
  note: 'notes',
  uid: 'UIDs',
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

function printIssue(issue: ImportIssue): string {
  return `  ${printPlace(issue)}: ${cleanLine(issue.message)}`
}

/** Where in the file something is. */
export function printPlace({ card, line }: ImportIssue): string {
  return line === null ? `Card ${card}` : `Card ${card}, line ${line}`
}
