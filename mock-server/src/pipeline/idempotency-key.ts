import { limits } from '../generated/limits.js'
import { Refusal } from '../platform/refusal.ts'
import type { Route } from './route.ts'

/** A string of RFC 9651 section 3.3.3: printable ASCII in quotes, `"` and `\` escaped. */
const quoted = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/
/** What many send instead: visible ASCII without quotes, commas and semicolons. */
const bare = /^[!#-+\--:<-[\]-~]+$/

/**
 * The Idempotency-Key of a request to an operation that takes one; with or without quotes it is the same key.
 *
 * @throws Refusal `malformed-request` when it is neither a string of RFC 9651 nor a word, empty, or too long.
 */
export function idempotencyKey({ idempotent }: Route, header: string | undefined): string | undefined {
  if (!idempotent || header === undefined) return undefined
  const key = quoted.exec(header)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? bare.exec(header)?.[0] ?? ''
  if (key.length > 0 && key.length <= limits.idempotencyKeyLength) return key
  const most = limits.idempotencyKeyLength
  throw new Refusal('malformed-request', `Idempotency-Key must be a string of 1 to ${most} printable ASCII characters.`)
}
