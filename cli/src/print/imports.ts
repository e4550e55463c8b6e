import type { ListedImport } from '../actions/contacts/imports.ts'
import { shellWord } from './shell-word.ts'
import { printTable } from './table.ts'

/** Imports, for people: one a line, with the command that goes on with it. */
export function printImports(imports: readonly ListedImport[]): string {
  if (imports.length === 0) return 'No imports. Begin one with `pianeo contacts import FILE`.'
  return printTable(
    ['IMPORT', 'STATE', 'CONTACTS', 'BEGUN', 'WHAT CAN BE DONE'],
    imports.map((one) => [one.id, one.state.replaceAll('_', ' '), `${one.counts.cards}`, one.createdAt, wayOn(one)]),
  )
}

function wayOn({ id, file, next }: ListedImport): string | undefined {
  if (next === 'resume') return resumeCommand(id, file!)
  return next === 'undo' ? `pianeo contacts undo ${id}` : undefined
}

/** What is typed to go on with an import. */
export function resumeCommand(importId: string, file: string): string {
  return `pianeo contacts import ${shellWord(file)} --resume ${importId}`
}
