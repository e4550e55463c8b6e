import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonError, temporaryPianeo } from './support/pianeo.ts'
import { remotePlatform } from './support/remote-platform.ts'
import { password } from './support/signed-in.ts'

const signIn = ['sign-in', '--email', 'ada@example.org', '--password-stdin', '--json']

test.each([
  ['sign-in', signIn],
  ['whoami', ['whoami', '--json']],
  ['sandbox reset', ['sandbox', 'reset', '--json']],
])('a PIANEO_HOME that is a file is told by %s, with what to do', async (_, args) => {
  await using pianeo = await temporaryPianeo()
  const PIANEO_HOME = join(pianeo.home, 'file')
  await writeFile(PIANEO_HOME, '')
  const { message } = jsonError(await pianeo.run(args, { stdin: password, env: { PIANEO_HOME } }), 2)
  expect(message).toContain(PIANEO_HOME)
  expect(message).toMatch(/folder.*PIANEO_HOME/)
})

if (process.platform === 'linux') {
  for (const where of ['the sandbox', 'a platform']) {
    test(`a PIANEO_HOME that cannot be made ends sign-in on ${where} before anything is sent, with what to do`, async () => {
      await using platform = await remotePlatform()
      await using pianeo = await temporaryPianeo({ env: { PIANEO_HOME: '/proc/x' } })
      const sent = platform.requests()
      const there = where === 'a platform' ? ['--api-url', platform.url, '--insecure-storage'] : []
      const { message } = jsonError(await pianeo.run([...signIn, ...there], { stdin: password }), 2)
      expect(message).toMatch(/\/proc\/x.*PIANEO_HOME can be set to another/)
      expect(platform.requests()).toBe(sent)
    })
  }
}
