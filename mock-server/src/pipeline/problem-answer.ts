import { problemBase, problems } from '../generated/routes.js'
import type { Refusal } from '../platform/refusal.ts'
import type { Answer } from './contract.ts'

/** The problem (RFC 9457) that a refusal is, with the status and title of the contract's catalogue. */
export function problemAnswer(
  refusal: Pick<Refusal, 'slug' | 'message' | 'members'>,
  context: { readonly requestId: string; readonly path: string; readonly policyRefs: readonly string[] },
): Answer {
  const { status, title } = problems[refusal.slug]
  const { retryAfter, bytes } = refusal.members
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(status === 401 && { 'WWW-Authenticate': challenge(refusal.slug) }),
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
      ...(status === 416 && { 'Content-Range': `bytes */${bytes}` }),
    },
    body: {
      type: `${problemBase}${refusal.slug}`,
      title,
      status,
      detail: refusal.message,
      instance: context.path.slice(0, 2_000),
      requestId: context.requestId,
      policyRefs: context.policyRefs,
      ...refusal.members,
    },
  }
}

/** RFC 6750 section 3: a token that is no good is `invalid_token`; where none was given nothing is said. */
function challenge(slug: string): string {
  const realm = 'Bearer realm="pianeojobs"'
  return slug === 'token-expired' || slug === 'token-revoked' ? `${realm}, error="invalid_token"` : realm
}
