import { problemSlug } from '../problem-type.ts'
import type { Exchange } from './exchange.ts'

/** Which problem an answer is; `undefined` when it is none. */
export function slugOf({ text }: Exchange): string | undefined {
  try {
    const { type } = JSON.parse(text) as { type?: unknown }
    return typeof type === 'string' ? problemSlug(type) : undefined
  } catch {
    return undefined
  }
}
