import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from './base64url.ts'
import type { Env } from './env.ts'

export type TokenPrefix = 'pj_ses' | 'pj_ref' | 'pj_dev'

/** A new token, `<prefix>_` and 256 random bits in base64url. It is given out once and kept only as its `digest`. */
export function mintToken(prefix: TokenPrefix, env: Env): string {
  return `${prefix}_${base64url(env.random(32))}`
}

/** The SHA-256 of a text in hexadecimal: what is kept of a token (P6.2). */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** A one-time code of six digits, each equally likely. */
export function mintCode(env: Env): string {
  for (;;) {
    const [a, b, c] = env.random(3) as unknown as [number, number, number]
    const value = (a << 16) | (b << 8) | c
    // 16,000,000 is the greatest multiple of a million below 2^24: what lies above would favour small codes.
    if (value < 16_000_000) return String(value % 1_000_000).padStart(6, '0')
  }
}
