import type { Notice } from '@pianeojobs/sdk/contract'
import { clean, cleanLine } from './clean.ts'
import { printTable } from './table.ts'
import { wrap } from './wrap.ts'

/** Notices, for people: one a line, and how to read one. */
export function printNotices(notices: readonly Notice[]): string {
  if (notices.length === 0) return 'There is nothing to tell you.'
  const table = printTable(
    ['WHEN', 'WHAT', 'READ', 'ID'],
    notices.map(({ at, subject, readAt, id }) => [at, subject, readAt === null ? 'no' : 'yes', id.slice(-8)]),
  )
  return `${table}\n\nRead one: pianeo notices read ID`
}

/** A notice, for people: all of it. */
export function printNotice({ subject, at, text }: Notice): string {
  return [`${cleanLine(subject)} (${at})`, wrap(clean(text), process.stdout.columns)].join('\n\n')
}
