import type { SensitiveAttribute } from '@pianeojobs/sdk/contract'
import { audienceNames } from './audience-names.ts'
import { cleanLine } from './clean.ts'
import { sensitiveNames } from './sensitive-names.ts'
import { printTable } from './table.ts'

/** What is said in special categories, for people: one a line. */
export function printSensitive(attributes: readonly SensitiveAttribute[]): string {
  if (attributes.length === 0) return 'You say nothing in any special category.'
  const rows = attributes.map(({ category, text, visibility }) => [
    category,
    sensitiveNames[category],
    text,
    audienceNames[visibility],
  ])
  return printTable(['CATEGORY', '', 'WHAT YOU SAY', 'READ BY'], rows)
}

/** What is kept now, for people. */
export function printSensitiveSet({ category, text, visibility }: SensitiveAttribute): string {
  return [
    `${sensitiveNames[category]}: ${cleanLine(text)}`,
    `Read by ${audienceNames[visibility]}. Nobody can search for it.`,
    `To delete it: pianeo profile sensitive remove ${category}, or pianeo consent withdraw special.${category}`,
  ].join('\n')
}
