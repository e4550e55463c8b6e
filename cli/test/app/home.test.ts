import { expect, test } from 'vitest'
import { openApp } from '../support/app-rig.ts'

test('whoever is not signed in is welcomed, and told that this is the sandbox', async () => {
  await using app = await openApp()
  expect(await app.until('▸ Sign up')).toContain('sandbox on this computer')
})

test('whoever is signed in comes home: who they are, what needs them, and the four jobs', async () => {
  await using app = await openApp({ person: { name: 'Ada Lovelace', email: 'ada@example.org' } })
  const frame = await app.until('Your contacts')
  expect(frame).toContain('Ada Lovelace, signed in as ada@example.org')
  expect(frame).toMatch(/1 thing needs you\n\n ▸ ! Headline/)
  expect(frame).toMatch(/Your profile.*\n.*Your contacts.*\n.*Your data.*\n.*The policy/)
})

test('a platform that cannot be reached is told, and found again without a key', async () => {
  await using app = await openApp({ person: {}, before: async () => {} })
  await app.until('Your contacts')
  app.faults.offline = true
  expect(await app.until('may be old')).toContain('Your contacts')
  app.faults.mend()
  await app.until(/^(?!.*may be old).*Your contacts/s)
})
