import { problemBase } from '../generated/problems.ts'
import { retryable } from '../generated/retryable.ts'
import { words } from '../generated/words.ts'
import { problemSlug } from '../problem-type.ts'

const hidden = '[redacted]'

// Headers that say nothing about a person; an ETag may be the digest of one's data.
const harmless = new Set([
  'accept',
  'accept-language',
  'accept-ranges',
  'allow',
  'cache-control',
  'content-length',
  'content-range',
  'content-type',
  'date',
  'idempotency-replayed',
  'policy-version',
  'prefer',
  'preference-applied',
  'range',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'user-agent',
  'vary',
  'x-request-id',
])

/** Headers as a log may show them: the harmless ones as they are, the others by name. */
export function redactHeaders(headers: Iterable<[string, string]>): Record<string, string> {
  const shown: Record<string, string> = {}
  for (const [name, value] of headers) shown[name] = harmless.has(name.toLowerCase()) ? value : hidden
  return shown
}

/**
 * A body as a log may show it: its shape, and of its values only those that the contract itself lists for their place
 * (`state: 'ready'`). Whatever is not JSON or a form is its length.
 */
export function redactBody(body: string | Uint8Array | FormData | undefined): unknown {
  if (body instanceof FormData) return Object.fromEntries([...body.keys()].map((name) => [redactName(name), hidden]))
  if (body === undefined || body.length === 0) return undefined
  if (typeof body !== 'string') return `[${body.length} bytes]`
  try {
    return redactValue(JSON.parse(body), '')
  } catch {
    const form = /^[\w.%+-]+=[^\s]*$/.test(body) ? [...new URLSearchParams(body)] : undefined
    return form === undefined ? `[${body.length} characters]` : redactValue(Object.fromEntries(form), '')
  }
}

function redactValue(value: unknown, name: string): unknown {
  if (value === null) return null
  if (Array.isArray(value)) return value.map((item) => redactValue(item, name))
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => [redactName(key), redactValue(item, key)])
    return Object.fromEntries(entries)
  }
  return typeof value === 'string' && isListed(name, value) ? value : hidden
}

function isListed(name: string, value: string): boolean {
  if (value.startsWith(problemBase)) return Object.hasOwn(retryable, problemSlug(value))
  return Object.hasOwn(words, name) && words[name]?.includes(value) === true
}

/** Member names of the contract are plain words; an address or a full name used as a key is not. */
function redactName(name: string): string {
  return /^[A-Za-z_][\w.-]{0,40}$/.test(name) ? name : hidden
}
