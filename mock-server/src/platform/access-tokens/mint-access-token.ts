import { accessTokenOf, base62Digits } from '@pianeojobs/sdk/access-token'
import type { Env } from '../env.ts'

const length = 32
/** The greatest multiple of 62 below 256: bytes above it would favour the first digits. */
const fair = 248

/** A new personal access token: 32 random digits of base 62, each equally likely, with their check. */
export function mintAccessToken(env: Env): string {
  let digits = ''
  while (digits.length < length) {
    for (const byte of env.random(length)) if (byte < fair) digits += base62Digits[byte % 62]
  }
  return accessTokenOf(digits.slice(0, length))
}
