import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessTokenOf, base62Digits, isAccessToken } from './index.ts'

const digit = fc.constantFrom(...base62Digits)
const token = fc.string({ unit: digit, minLength: 32, maxLength: 32 }).map(accessTokenOf)

test('E-AUTH: a token has 45 characters, and its check fits', () => {
  fc.assert(fc.property(token, (text) => /^pj_pat_[0-9A-Za-z]{38}$/.test(text) && isAccessToken(text)))
})

test('E-AUTH: any one character mistyped shows', () => {
  fc.assert(
    fc.property(
      token,
      fc.nat(44),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
      (text, at, other) => {
        fc.pre(other !== text[at])
        return !isAccessToken(text.slice(0, at) + other + text.slice(at + 1))
      },
    ),
  )
})

test('E-AUTH: two neighbours swapped, a character lost and one too many show', () => {
  fc.assert(
    fc.property(token, fc.nat(43), digit, (text, at, extra) => {
      const [one, other] = [text[at]!, text[at + 1]!]
      const wrong = [text.slice(0, at) + text.slice(at + 1), text.slice(0, at) + extra + text.slice(at)]
      if (one !== other) wrong.push(text.slice(0, at) + other + one + text.slice(at + 2))
      return !wrong.some(isAccessToken)
    }),
  )
})

test('E-AUTH: the example of the contract is a token', () => {
  const contract = JSON.parse(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'))
  const { token: schema } = contract.components.schemas.AccessTokenCreated.properties
  expect(schema.examples.map(isAccessToken)).toEqual([true])
})
