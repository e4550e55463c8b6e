import { expect, test } from 'vitest'
import { seededRandom } from '../world/random.ts'
import { base64url, fromBase64url } from './base64url.ts'
import { digest, mintCode, mintToken } from './secrets.ts'

const env = { now: 0, id: () => '', random: seededRandom('secrets') }

test('a token is its prefix and 256 bits, and its digest is the SHA-256 of its text', () => {
  const token = mintToken('pj_ses', env)
  expect(token).toMatch(/^pj_ses_[A-Za-z0-9_-]{43}$/)
  expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(mintToken('pj_ses', env)).not.toBe(token)
})

test('a code has six digits, also where it begins with zeros', () => {
  const codes = Array.from({ length: 2_000 }, () => mintCode(env))
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  expect(codes.some((code) => code.startsWith('0'))).toBe(true)
  expect(mintCode({ ...env, random: () => new Uint8Array([0, 0, 7]) })).toBe('000007')
})

test('a code is drawn again from the bytes that would favour small codes', () => {
  const draws = [
    [0xff, 0xff, 0xff],
    [0x00, 0x00, 0x2a],
  ].map((bytes) => new Uint8Array(bytes))
  expect(mintCode({ ...env, random: () => draws.shift()! })).toBe('000042')
})

test('base64url comes back as the bytes it was made of, and anything else is refused', () => {
  for (const length of [0, 1, 2, 3, 32]) {
    const bytes = env.random(length)
    expect(fromBase64url(base64url(bytes))).toEqual(bytes)
  }
  expect(fromBase64url('a+b')).toBeUndefined()
  expect(fromBase64url('abcde')).toBeUndefined()
})
