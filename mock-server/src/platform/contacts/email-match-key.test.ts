import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emailMatchKey } from './email-match-key.ts'

test.each([
  ['grace@example.org', 'grace@example.org'],
  ['  Grace.Hopper@Example.ORG ', 'grace.hopper@example.org'],
  ['mailto:grace@example.org', 'grace@example.org'],
  ['MAILTO: grace@example.org', 'grace@example.org'],
  ['"Hopper, Grace" <grace@example.org>', 'grace@example.org'],
  ['<mailto:grace@example.org>', 'grace@example.org'],
  ['grace@example.org.', 'grace@example.org'],
  ['g.race+work@gmail.com', 'g.race+work@gmail.com'],
  ['grace@uni-köln.example', 'grace@xn--uni-kln-e1a.example'],
  ['grace@UNI-KÖLN.example', 'grace@xn--uni-kln-e1a.example'],
  ['jose\u0301@example.org', 'jos\u00e9@example.org'],
  ['用户@例え.example', '用户@xn--r8jz45g.example'],
  ['root@localhost', 'root@localhost'],
])('P2.1: %j is compared as %j', (text, key) => {
  expect(emailMatchKey(text)).toBe(key)
})

test.each([
  '',
  '@',
  'grace',
  'grace@',
  '@example.org',
  'grace(at)example.org',
  'grace@@example.org',
  'a b@example.org',
  'grace@exa mple.org',
  'grace@example..org',
  'grace@-example.org',
  'grace@example.org/x',
  'grace@exämple.org/x',
  'grace@exämple.org:80',
  'grace@[127.0.0.1]',
  'gr\u202eace@example.org',
  'grace@example.org, bob@example.org',
  `${'x'.repeat(65)}@example.org`,
  `x@${'a'.repeat(255)}`,
  'x@例え%00.example',
])('P2.1: %j is no address', (text) => {
  expect(emailMatchKey(text)).toBeUndefined()
})

test('P2.1: what an address is compared as is compared as itself, whatever the text', () => {
  const near = fc
    .tuple(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.domain())
    .map(([local, , domain]) => `${local}@${domain}`)
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), near, fc.string({ unit: 'binary' })), (text) => {
      const key = emailMatchKey(text)
      if (key === undefined) return
      expect(emailMatchKey(key)).toBe(key)
      expect(key).not.toMatch(/\s/)
      expect(key.split('@')).toHaveLength(2)
    }),
    { numRuns: 2000 },
  )
})
