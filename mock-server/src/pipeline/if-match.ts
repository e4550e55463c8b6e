import { Refusal } from '../platform/refusal.ts'
import { etagOf, namesTag } from './etag.ts'
import type { Route } from './route.ts'

/**
 * Compares If-Match with what is there now.
 *
 * @throws Refusal `precondition-required` when it is missing and the contract requires it, `precondition-failed` when it
 * names another representation.
 */
export function checkIfMatch({ ifMatch }: Route, header: string | undefined, representation: unknown): void {
  if (header === undefined) {
    if (ifMatch === 'required') throw new Refusal('precondition-required', 'This change needs If-Match.')
    return
  }
  const currentETag = etagOf(representation)
  if (namesTag(header, currentETag, 'strong')) return
  throw new Refusal('precondition-failed', 'The representation has another ETag now.', { currentETag })
}
