import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonError, temporaryPianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'

const day = 86_400_000

test('the clock of the sandbox moves on and stays moved for the next command', async () => {
  await using pianeo = await signedIn()
  const begun = Date.now()
  const { json } = await pianeo.ok('sandbox', 'advance', 'P3D', '--json')
  expect(Date.parse(json.now) - begun).toBeGreaterThanOrEqual(3 * day)
  const { json: later } = await pianeo.ok('sandbox', 'advance', 'PT1S', '--json')
  expect(Date.parse(later.now)).toBeGreaterThan(Date.parse(json.now))
  // The access token has expired meanwhile: it is renewed on the way.
  expect((await pianeo.ok('whoami', '--json')).json).toMatchObject({ email: 'ada@example.org' })
})

test('a session unused for longer than it lives is gone', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'P31D', '--json')
  const { error } = await pianeo.fails(4, 'whoami', '--json')
  expect(error.message).toContain('pianeo sign-in')
})

test.each(['30', 'P', 'PT', 'P1H', '-P1D', ''])('%j is no duration', async (duration) => {
  await using pianeo = await temporaryPianeo()
  expect(jsonError(await pianeo.run(['sandbox', 'advance', '--json', '--', duration]), 2).code).toBe('usage')
})

test('the clock goes no further than the dates of the contract, and works on where it stood', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(2, 'sandbox', 'advance', 'P10000Y', '--json')
  expect(error.message).toContain('8999')
  expect((await pianeo.ok('whoami', '--json')).json).toMatchObject({ email: 'ada@example.org' })
})

test('reset makes the sandbox new: no mail, nobody signed in, the clock at real time', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'P3D', '--json')
  const { json } = await pianeo.ok('sandbox', 'reset', '--json')
  expect(Math.abs(Date.parse(json.now) - Date.now())).toBeLessThan(day)
  expect((await pianeo.ok('sandbox', 'outbox', '--json')).json).toEqual([])
  await pianeo.fails(4, 'whoami', '--json')
})

test('the sandbox commands are for the sandbox alone', async () => {
  await using pianeo = await temporaryPianeo()
  const { error } = await pianeo.fails(2, 'sandbox', 'outbox', '--api-url', 'https://api.example/v1', '--json')
  expect(error.message).toContain('--api-url')
})

test('a state that is none is named and left as it is', async () => {
  await using pianeo = await signedIn()
  const path = join(pianeo.home, 'sandbox', 'state.sqlite')
  await writeFile(path, 'not a database')
  const { error } = await pianeo.fails(2, 'whoami', '--json')
  expect(error).toMatchObject({ code: 'sandbox-unusable', message: expect.stringContaining(path) })
  expect(await readFile(path, 'utf8')).toBe('not a database')
})
