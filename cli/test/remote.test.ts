import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryPianeo } from './support/pianeo.ts'
import { remotePlatform } from './support/remote-platform.ts'

test('a command against a platform loads nothing of the full-screen application, of conf, of zod, of scripts or of the sandbox', async () => {
  await using platform = await remotePlatform()
  await using pianeo = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url, PIANEO_TOKEN: platform.token } })
  const recorder = fileURLToPath(new URL('./support/record-modules.js', import.meta.url))
  const ended = await pianeo.run(['account', 'show', '--json'], {
    env: { NODE_OPTIONS: `--import ${recorder}`, RECORD_MODULES: '1' },
  })
  expect(ended.exit).toBe(0)
  expect(JSON.parse(ended.stdout)).toMatchObject({ email: 'ada@example.org' })
  const modules = ended.stderr.trimEnd().split('\n')
  expect(modules.some((module) => module.includes('/cli/dist/commands/account/show.js'))).toBe(true)
  const unwanted =
    /\/(?:ink|react|react-reconciler|yoga-layout|conf|ajv|zod|get-east-asian-width|@inquirer\/[^/]+|msw|mock-server|@napi-rs)\//
  expect(modules.filter((module) => unwanted.test(module))).toEqual([])
})

test('whoami says which platform, and an address without its base path will do', async () => {
  await using platform = await remotePlatform()
  await using pianeo = await temporaryPianeo({ env: { PIANEO_TOKEN: platform.token } })
  const { json } = await pianeo.ok('whoami', '--api-url', new URL(platform.url).origin, '--json')
  expect(json).toMatchObject({ email: 'ada@example.org', platform: platform.url })
})

test('not signed in on a platform, a command says so before it sends anything', async () => {
  await using platform = await remotePlatform()
  await using pianeo = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url } })
  const sent = platform.requests()
  const { error } = await pianeo.fails(4, 'account', 'show', '--json')
  expect(error).toMatchObject({ code: 'not-signed-in', message: expect.stringContaining(platform.url) })
  expect(platform.requests()).toBe(sent)
})

test('PIANEO_TOKEN leaves no trace', async () => {
  await using platform = await remotePlatform()
  await using pianeo = await temporaryPianeo({ env: { PIANEO_API_URL: platform.url, PIANEO_TOKEN: platform.token } })
  await pianeo.ok('whoami', '--json')
  expect(await readdir(pianeo.home)).toEqual([])
})
