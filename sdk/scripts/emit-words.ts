import type { Document, Schema } from './document.ts'
import { resolve } from './document.ts'
import { banner, printKey, printValue } from './print.ts'

/**
 * For each property that has listed values somewhere in the contract: those values, which a log may show. They are the
 * platform's own lower-case words; country codes say something about a person, and problem types are known otherwise.
 */
export function emitWords(document: Document): string {
  const words = new Map<string, Set<string>>()
  for (const schema of Object.values(document.components.schemas)) collect(document, schema, words)
  const rows = [...words].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${banner}

/** The values that the contract lists for a property of this name. They are words of the platform, not of a person. */
export const words: Readonly<Record<string, readonly string[]>> = {
${rows.map(([name, values]) => `  ${printKey(name)}: ${printValue([...values].sort(), '  ')},\n`).join('')}}
`
}

function collect(document: Document, schema: Schema, words: Map<string, Set<string>>): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    for (const value of listedValues(resolve(document, property)))
      words.set(name, (words.get(name) ?? new Set()).add(value))
    collect(document, property, words)
  }
  for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])])
    collect(document, part, words)
  if (schema.items !== undefined) collect(document, schema.items, words)
}

function listedValues(schema: Schema): string[] {
  return [schema.const, ...(schema.enum ?? [])].filter(
    (value) => typeof value === 'string' && /^[a-z]\w*$/.test(value),
  ) as string[]
}
