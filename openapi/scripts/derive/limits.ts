import type { Document } from '../document.ts'

/** Replaces each `value-of` in `x-limits` by the number that the contract already states there. */
export function deriveLimits(document: Document): void {
  for (const [name, limit] of Object.entries(document['x-limits'])) {
    if (typeof limit === 'number') continue
    const value = limit['value-of']
      .slice(2)
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document)
    if (typeof value !== 'number') throw new Error(`x-limits.${name}: there is no number at ${limit['value-of']}`)
    document['x-limits'][name] = value
  }
}
