import { readFileSync } from 'node:fs'
import { operations } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { scopes } from '../../src/generated/routes.js'
import { accessToken } from '../support/access-token.ts'
import { person } from '../support/person.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

const secured = Object.values(operations).filter(({ security }) => security === 'required')
const address = (path: string) => `/v1${path.replaceAll(/\{\w+\}/g, 'x')}`

/** What stands between a token and an operation; whatever comes later needs a request that fits it. */
const barriers = [
  'unauthenticated',
  'token-expired',
  'token-revoked',
  'insufficient-scope',
  'scope-not-allowed',
  'step-up-required',
]

test('E-AUTH: operations of each kind are there', () => {
  const firstParty = secured.filter((operation) => 'firstParty' in operation).map(({ id }) => id)
  expect(firstParty).toEqual(expect.arrayContaining(['changePassword', 'createAccessToken', 'stepUpSession']))
  const contract = JSON.parse(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'))
  expect(Object.keys(contract.paths)).toContain('/account/tokens')
})

for (const { id, method, path, scopes: needed, ...flags } of secured) {
  const firstParty = 'firstParty' in flags

  test(`E-AUTH: ${id} is ${firstParty ? 'closed to every access token' : 'open to a token with its scope, and to no other'}`, async () => {
    const mock = testMock()
    const ada = await person(mock)
    const everything = await accessToken(mock, ada, { scopes: [...scopes] })
    if (firstParty) {
      expect(slugOf(await everything.send(method, address(path)))).toBe('scope-not-allowed')
      return
    }
    const own = [...needed] as string[]
    const rest = scopes.filter((scope) => !own.includes(scope))
    if (own.length > 0) {
      const other = await accessToken(mock, ada, { scopes: rest })
      expect(await other.send(method, address(path))).toMatchObject({ status: 403, body: { required: own } })
    }
    const fitting = await accessToken(mock, ada, { scopes: own.length > 0 ? own : rest.slice(0, 1) })
    mock.world.advance('PT1H')
    expect(barriers).not.toContain(slugOf(await fitting.send(method, address(path))))
  })
}

test('E-AUTH, P6.5: a token cannot give the account another address, whatever its scopes', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const everything = await accessToken(mock, ada, { scopes: [...scopes] })
  const refused = await everything.post('/v1/email-verifications', { body: { email: 'eve@example.org' } })
  expect([refused.status, slugOf(refused)]).toEqual([403, 'scope-not-allowed'])
  expect(mock.world.outbox({ to: 'eve@example.org' })).toEqual([])
})

test('E-AUTH: a token for exports stands for the password it was made with', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { preset: 'backup' })
  mock.world.advance('P30D')
  expect((await script.post('/v1/exports', { body: {} })).status).toBe(202)
})
