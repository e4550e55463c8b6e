import { problemSlug } from '../problem-type.ts'
import type { Exchange } from './exchange.ts'

/** The slug of the problem that an answer is, if it is one. */
export function slugOf({ text }: Exchange): string | undefined {
  try {
    const { type } = JSON.parse(text) as { type?: unknown }
    return typeof type === 'string' ? problemSlug(type) : undefined
  } catch {
    return undefined
  }
}
