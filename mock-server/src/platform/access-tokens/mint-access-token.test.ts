import { isAccessToken } from '@pianeojobs/sdk/access-token'
import { expect, test } from 'vitest'
import { mintAccessToken } from './mint-access-token.ts'

test('E-AUTH: bytes that would favour some digits are left out, and more are drawn', () => {
  let drawn = 0
  const random = (length: number) =>
    Uint8Array.from({ length }, (_, at) => (at % 2 === 0 ? 247 : 248 + ((drawn++ + at) % 8)))
  const token = mintAccessToken({ now: 0, id: () => '', random })
  expect(isAccessToken(token)).toBe(true)
  // 247 is 61 more than three times 62: the last digit.
  expect(token.slice('pj_pat_'.length, -6)).toBe('z'.repeat(32))
})
