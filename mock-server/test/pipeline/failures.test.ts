import { expect, test } from 'vitest'
import { createMock, seededRandom } from '../../src/index.ts'
import { callerOf } from '../support/caller.ts'
import { person } from '../support/person.ts'

function brokenMock() {
  const mock = createMock({ clock: '2026-11-24T09:30:00.000Z', random: seededRandom('broken'), scryptCost: 1 })
  return { ...mock, ...callerOf(mock.fetch) }
}

test('an answer that does not fit the contract is a 500 that says where, and is counted', async () => {
  const mock = brokenMock()
  const ada = await person(mock)
  const state = mock.world.snapshot()
  const account = { ...state.accounts.get(ada.accountId)!, country: 'France' as 'FR' }
  mock.world.restore({ ...state, accounts: new Map([[ada.accountId, account]]) })
  const reply = await ada.get('/v1/account')
  expect(reply).toMatchObject({ status: 500, body: { type: 'https://api.pianeojobs.example/problems/internal-error' } })
  expect(reply.body.detail).toMatch(/getAccount 200: \/country must be equal to one of the allowed values/)
  expect(mock.defects()).toEqual([
    { requestId: reply.body.requestId, operationId: 'getAccount', cause: expect.stringContaining('/country') },
  ])
})

test('an error nobody expected is a 500 that says nothing of itself, and is kept for whoever runs the platform', async () => {
  const mock = brokenMock()
  const ada = await person(mock)
  const state = mock.world.snapshot()
  const account = { ...state.accounts.get(ada.accountId)!, createdAt: Number.NaN }
  mock.world.restore({ ...state, accounts: new Map([[ada.accountId, account]]) })
  const reply = await ada.get('/v1/account')
  expect(reply.status).toBe(500)
  expect(JSON.stringify(reply.body)).not.toMatch(/RangeError|Invalid time|\.ts/)
  expect(mock.defects()[0]?.cause).toBeInstanceOf(RangeError)
})

test('P6.2: the journal holds requests and answers without what the contract calls secret', async () => {
  const mock = brokenMock()
  const ada = await person(mock)
  await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })
  await mock.post('/v1/oauth/token', {
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: ada.refreshToken }),
  })
  await ada.get('/v1/account')
  const journal = mock.journal()
  expect(journal.map(({ operationId }) => operationId)).toEqual([
    'createAccount',
    'confirmEmailVerification',
    'createSession',
    'issueToken',
    'getAccount',
  ])
  expect(journal[0]?.requestBody).toMatchObject({ email: ada.email, password: '[redacted]' })
  expect(journal[4]?.responseBody).toMatchObject({ email: ada.email })
  const text = JSON.stringify(journal)
  for (const secret of [ada.password, ada.accessToken, ada.refreshToken]) expect(text).not.toContain(secret)
  expect(text).not.toContain(mock.world.outbox()[0]?.code)
})
