import type { PublicSections } from '@pianeojobs/sdk/contract'

/** Members of entries in which no words are looked for. */
const wordless = new Set(['start', 'end', 'date', 'tag'])

/** Every text in sections that words are looked for in. */
export function sectionTexts(sections: PublicSections): string[] {
  return texts(sections)
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => (wordless.has(name) ? [] : texts(member)))
}
