import { expect, test } from 'vitest'
import type { State } from '../../src/platform/state.ts'
import { type Person, person } from '../support/person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const slug = (reply: { body: { type: string } }) => reply.body.type.split('/').at(-1)

function change(mock: TestMock, rule: (state: State) => State): void {
  mock.world.restore(rule(mock.world.snapshot()))
}

function suspend(mock: TestMock, { accountId }: Person): void {
  change(mock, (state) => {
    const account = state.accounts.get(accountId)!
    return { ...state, accounts: new Map(state.accounts).set(accountId, { ...account, state: 'suspended' }) }
  })
}

function publishPolicy(mock: TestMock, acceptanceMode: 'explicit' | 'continued_use'): void {
  change(mock, (state) => {
    const policy = {
      ...state.policies.get('1.0.0')!,
      version: '1.1.0',
      effectiveAt: '2026-11-24T00:00:00.000Z',
      acceptanceMode,
    }
    return { ...state, policies: new Map(state.policies).set('1.1.0', policy) }
  })
}

test('checks run in one order: of everything that is wrong with a request the first one answers', async () => {
  const mock = testMock()
  const ada = await person(mock)
  suspend(mock, ada)
  const everythingWrong = { 'Content-Type': 'text/csv', Accept: 'image/png', 'If-Match': '"stale"' }
  const authorized = { ...everythingWrong, Authorization: `Bearer ${ada.accessToken}` }

  expect(slug(await mock.send('PUT', '/v1/accounts/x', { headers: everythingWrong, body: '{' }))).toBe('not-found')
  expect(slug(await mock.send('PUT', '/v1/account', { headers: everythingWrong, body: '{' }))).toBe(
    'method-not-allowed',
  )
  expect(slug(await mock.patch('/v1/account?x=1', { headers: everythingWrong, body: '{' }))).toBe('unauthenticated')
  const patch = (headers: Record<string, string>, body: string) =>
    mock.patch('/v1/account?x=1', { headers: { ...authorized, ...headers }, body })
  expect(slug(await patch({}, '{'))).toBe('not-acceptable')
  expect(slug(await patch({ Accept: '*/*' }, '{'))).toBe('unsupported-media-type')
  const json = { Accept: '*/*', 'Content-Type': 'application/merge-patch+json' }
  expect(slug(await patch(json, '{'))).toBe('malformed-request')
  expect(slug(await patch(json, '{"nome":"Ada"}'))).toBe('unknown-field')
  const right = { headers: { ...authorized, ...json }, body: '{"name":"Ada"}' }
  expect(slug(await mock.patch('/v1/account', right))).toBe('account-suspended')
  change(mock, (state) => ({
    ...state,
    accounts: new Map([...state.accounts].map(([id, row]) => [id, { ...row, state: 'active' }])),
  }))
  expect(slug(await mock.patch('/v1/account', right))).toBe('precondition-failed')
})

test('P5.2: a suspended person still reads the account and ends sessions', async () => {
  const mock = testMock()
  const ada = await person(mock)
  suspend(mock, ada)
  expect((await ada.get('/v1/account')).body.state).toBe('suspended')
  expect((await ada.delete('/v1/sessions/current')).status).toBe(204)
})

test('P11.3: where a new policy needs an act, changes wait for it and rights do not', async () => {
  const mock = testMock()
  const ada = await person(mock)
  publishPolicy(mock, 'explicit')
  const refused = await ada.patch('/v1/account', { headers: { 'If-Match': '*' }, body: { country: 'BE' } })
  expect(refused).toMatchObject({ status: 403, body: { version: '1.1.0' } })
  const account = await ada.get('/v1/account')
  expect(account.body.policy).toEqual({ accepted: '1.0.0', current: '1.1.0', status: 'acceptance_pending' })
  expect(account.headers.get('policy-version')).toBe('1.1.0')
})

test('P11.3: where continued use is acceptance, a change accepts and a read never does', async () => {
  const mock = testMock()
  const ada = await person(mock)
  publishPolicy(mock, 'continued_use')
  await ada.get('/v1/account')
  expect((await ada.get('/v1/sessions/current')).body.pendingPolicy).toBe('1.1.0')
  expect((await ada.patch('/v1/account', { headers: { 'If-Match': '*' }, body: { country: 'BE' } })).status).toBe(200)
  expect((await ada.get('/v1/sessions/current')).body.pendingPolicy).toBeNull()
})
