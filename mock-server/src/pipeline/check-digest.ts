import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { base64 } from '../platform/base64.ts'
import { Refusal } from '../platform/refusal.ts'

const algorithms = { 'sha-256': sha256, 'sha-512': sha512 } as const

/**
 * Compares bytes with what `Content-Digest` or `Repr-Digest` says of them (RFC 9530); algorithms that are not known are
 * passed over.
 *
 * @throws Refusal `digest-mismatch`.
 */
export function checkDigest(header: string | undefined, bytes: Uint8Array): void {
  for (const [, name, value] of (header ?? '').matchAll(/(?:^|,)\s*([a-z0-9-]+)=:([A-Za-z0-9+/=]*):/g)) {
    const hash = Object.hasOwn(algorithms, name!) ? algorithms[name as keyof typeof algorithms] : undefined
    if (!hash || base64(hash(bytes)) === value) continue
    throw new Refusal('digest-mismatch', `The ${name} of the body is not the one that was sent with it.`)
  }
}
