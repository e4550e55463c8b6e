import { expect, test } from 'vitest'
import { newPasswordFaults, ownWords, passwordAdvice, passwordFaults, strengthName } from './password-advice.ts'
import { loadStrength } from './password-strength.ts'

const ada = { name: 'Ada Lovelace', email: 'countess.ada@example.org' }
const limits = { least: 12, most: 20 }

test.each([
  ['mauve-otter-71', []],
  ['short', ['7 more characters: it needs 12.']],
  ['elevenchars', ['1 more character: it needs 12.']],
  ['👨‍👩‍👧👨‍👩‍👧', ['2 more characters: it needs 12.']],
  ['mauve-otter-lantern-71', ['2 characters too many: it may have 20.']],
  ['LOVELACE-otter-71', ['Leave your name and your address out of it.']],
  ['xcountess.adax', ['Leave your name and your address out of it.']],
  ['ｌｏｖｅｌａｃｅ', ['4 more characters: it needs 12.', 'Leave your name and your address out of it.']],
  ['ada-is-my-otter', []],
])('P9.5: what the platform would refuse of "%s" is known before', (password, faults) => {
  expect(passwordFaults(password, ada, limits)).toEqual(faults)
})

test('a password is typed twice alike', () => {
  const password = 'mauve-otter-71'
  expect(newPasswordFaults({ password, again: password }, ada, limits)).toEqual({})
  expect(newPasswordFaults({ password, again: '' }, ada, limits)).toEqual({ '/again': 'The two are not alike.' })
  expect(newPasswordFaults({ password: 'x', again: '' }, ada, limits)).toEqual({
    '/password': '11 more characters: it needs 12.',
  })
})

test.each([
  ['password1234', /close to a common one/],
  ['aaaaaaaaaaaa', /over and over/],
  ['abcdefghijkl', /Runs such as/],
  ['qwertyuiop[]', /Keys side by side/],
  ['lovelace', /Somebody who knows you/],
])('"%s" is told to be weak, and why', async (password, advice) => {
  const strength = (await loadStrength())(password, ownWords(ada))
  expect(strength.score).toBeLessThan(2)
  expect(passwordAdvice(strength)).toMatch(advice)
})

test('words that have nothing to do with each other are strong, and nothing is advised', async () => {
  const estimate = await loadStrength()
  const strength = estimate('mauve-otter-lantern-71', ownWords(ada))
  expect([strengthName(strength), passwordAdvice(strength)]).toEqual(['strong', undefined])
  expect(estimate('x'.repeat(1000), []).score).toBeLessThan(2)
})
