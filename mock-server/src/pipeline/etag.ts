import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from '../platform/base64url.ts'
import { canonicalJson } from '../platform/canonical-json.ts'

/** The strong ETag of a representation: equal for equal JSON, whatever the order of its members (RFC 9110 8.8.3). */
export function etagOf(representation: unknown): string {
  return `"${base64url(sha256(utf8ToBytes(canonicalJson(representation))).subarray(0, 16))}"`
}

/** Whether a header of ETags (`If-Match`, `If-None-Match`) names this one, or all with `*`. */
export function namesTag(header: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  const tags = header.split(',').map((tag) => tag.trim())
  return tags.some((tag) => tag === '*' || (comparison === 'weak' ? tag.replace(/^W\//, '') : tag) === etag)
}
