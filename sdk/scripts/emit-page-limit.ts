import type { Document } from './document.ts'
import { banner } from './print.ts'

/** The size of the largest page, from the parameter that every list shares. */
export function emitPageLimit(document: Document): string {
  const maximum = document.components.parameters?.Limit?.schema.maximum
  if (maximum === undefined) throw new Error('The contract does not say how many entries a page holds at most')
  return `${banner}

/** How many entries a page of a list holds at most. */
export const pageLimit = ${maximum}
`
}
