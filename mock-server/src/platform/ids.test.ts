import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../world/random.ts'
import { idMaker } from './ids.ts'

test('ids grow strictly, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 2, maxLength: 50 }), fc.string(), (clock, seed) => {
      const next = idMaker(seededRandom(seed))
      const ids = clock.map((now) => next('acc', now))
      expect(ids).toEqual([...new Set(ids)].sort())
    }),
  )
})

test('an id is a UUIDv7 of its instant in 26 characters', () => {
  const now = Date.parse('2026-11-24T09:30:00.000Z')
  const id = idMaker(seededRandom('x'))('ctc', now)
  expect(id).toMatch(/^ctc_[0-9a-hjkmnp-tv-z]{26}$/)
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  const value = [...id.slice(4)].reduce((sum, character) => sum * 32n + BigInt(alphabet.indexOf(character)), 0n)
  const hex = value.toString(16).padStart(32, '0')
  expect(Number.parseInt(hex.slice(0, 12), 16)).toBe(now)
  expect(hex[12]).toBe('7')
  expect('89ab').toContain(hex[16])
})
