import { isAccessToken } from '@pianeojobs/sdk/access-token'
import { expect, test } from 'vitest'
import { scopes } from '../../src/generated/routes.js'
import { findAccessToken } from '../../src/platform/access-tokens/find-access-token.ts'
import { usableAccessToken } from '../../src/platform/access-tokens/usable-access-token.ts'
import type { State } from '../../src/platform/state.ts'
import { accessToken } from '../support/access-token.ts'
import { callerOf } from '../support/caller.ts'
import { person } from '../support/person.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

test('E-AUTH: a token is answered once, is listed without its secret, and does what its scopes say', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { name: 'Nightly', scopes: ['profile:read', 'account:read'] })
  expect(isAccessToken(script.token)).toBe(true)
  expect(script.row).toMatchObject({
    name: 'Nightly',
    prefix: script.token.slice(0, 11),
    scopes: ['account:read', 'profile:read'],
    createdAt: '2026-11-24T09:30:00.000Z',
    expiresAt: '2027-02-22T09:30:00.000Z',
    lastUsedAt: null,
  })
  mock.world.advance('PT5M')
  expect((await script.get('/v1/profile')).status).toBe(200)
  const refused = await script.get('/v1/contacts')
  expect(refused).toMatchObject({ status: 403, body: { required: ['contacts:read'] } })
  const listed = await ada.get('/v1/account/tokens')
  expect(listed.body.items).toEqual([{ ...script.row, lastUsedAt: '2026-11-24T09:35:00.000Z' }])
  const state = JSON.stringify(mock.world.snapshot(), (_, value) => (value instanceof Map ? [...value] : value))
  expect(state).toContain(script.row.id)
  for (const text of [state, JSON.stringify(mock.journal()), JSON.stringify(listed.body)]) {
    expect(text).not.toContain(script.token)
  }
})

test('E-AUTH: getCurrentSession says that the caller is a token, and what it may do', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { preset: 'backup', expiresInDays: 7 })
  mock.world.advance('P1D')
  expect((await script.get('/v1/sessions/current')).body).toMatchObject({
    id: script.row.id,
    accountId: ada.accountId,
    kind: 'pat',
    scopes: ['export:create', 'rights:read'],
    authTime: '2026-11-24T09:30:00.000Z',
    lastSeenAt: '2026-11-25T09:30:00.000Z',
    expiresAt: '2026-12-01T09:30:00.000Z',
    current: true,
  })
})

test('E-AUTH: the last use is noted to the minute', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { preset: 'read-only' })
  const seen = []
  for (const seconds of [10, 59, 1]) {
    mock.world.advance(`PT${seconds}S`)
    await script.get('/v1/profile')
    seen.push(mock.world.snapshot().accessTokens.get(ada.accountId)!.get(script.row.id)!.lastUsedAt)
  }
  const first = Date.parse('2026-11-24T09:30:10.000Z')
  expect(seen).toEqual([first, first, first + 60_000])
})

test('E-AUTH, P1.4: presets stand for the scopes that belong together, and none reads special categories unasked', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const of = async (preset: 'read-only' | 'profile-sync' | 'backup') =>
    (await accessToken(mock, ada, { preset })).row.scopes
  const reading = scopes.filter((scope) => scope.endsWith(':read') && scope !== 'sensitive:read')
  expect(await of('read-only')).toEqual(reading)
  expect(await of('backup')).toEqual(['export:create', 'rights:read'])
  const sync = await of('profile-sync')
  expect(sync).toEqual(expect.arrayContaining(['profile:read', 'profile:write']))
  expect(sync.filter((scope) => !['media:write', 'profile:read', 'profile:write'].includes(scope))).toEqual([])
})

test('E-AUTH: a token works until its last day, 90 unless told and 366 at most, then says that it expired', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const long = await accessToken(mock, ada, { preset: 'read-only', expiresInDays: 366 })
  const usual = await accessToken(mock, ada, { preset: 'read-only' })
  const longer = await ada.post('/v1/account/tokens', { body: { name: 'x', preset: 'backup', expiresInDays: 367 } })
  expect(slugOf(longer)).toBe('validation-failed')
  mock.world.advance('P89DT23H59M59S')
  expect((await usual.get('/v1/account')).status).toBe(200)
  mock.world.advance('PT1S')
  expect(slugOf(await usual.get('/v1/account'))).toBe('token-expired')
  expect((await long.get('/v1/account/tokens')).body.items).toMatchObject([{ id: long.row.id }])
  mock.world.advance('P1D')
  expect(slugOf(await usual.get('/v1/account'))).toBe('unauthenticated')
  mock.world.advance('P275D')
  expect(slugOf(await long.get('/v1/account'))).toBe('token-expired')
})

test('E-AUTH: a revoked token stops at once, and its id is gone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { preset: 'read-only' })
  expect((await ada.delete(`/v1/account/tokens/${script.row.id}`)).status).toBe(204)
  expect(slugOf(await script.get('/v1/account'))).toBe('token-revoked')
  expect((await ada.delete(`/v1/account/tokens/${script.row.id}`)).status).toBe(404)
  expect((await ada.get('/v1/account/tokens')).body.items).toEqual([])
})

test('E-AUTH: a token can end itself, and only with the scope for it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const reader = await accessToken(mock, ada, { preset: 'read-only' })
  const ender = await accessToken(mock, ada, { scopes: ['sessions:write'] })
  expect(slugOf(await reader.delete('/v1/sessions/current'))).toBe('insufficient-scope')
  expect((await ender.delete('/v1/sessions/current')).status).toBe(204)
  expect(slugOf(await ender.get('/v1/sessions/current'))).toBe('token-revoked')
  expect((await ada.get('/v1/account')).status).toBe(200)
})

test('E-AUTH: a token with the scope for it ends a session by its id, and goes on', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const ender = await accessToken(mock, ada, { scopes: ['sessions:write'] })
  expect((await ender.delete(`/v1/sessions/${ada.sessionId}`)).status).toBe(204)
  expect(slugOf(await ada.get('/v1/account'))).toBe('token-revoked')
  expect((await ender.get('/v1/sessions/current')).status).toBe(200)
})

test('E-AUTH: the token of somebody else looks like none', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const { row, get } = await accessToken(mock, ada, { preset: 'read-only' })
  expect((await eve.delete(`/v1/account/tokens/${row.id}`)).status).toBe(404)
  expect((await eve.get('/v1/account/tokens')).body.items).toEqual([])
  expect((await get('/v1/account')).status).toBe(200)
})

test('E-AUTH: there can be 50 tokens; one that was revoked makes room, one that expired too', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const first = await accessToken(mock, ada, { scopes: ['tokens:write'], expiresInDays: 1 })
  for (let count = 1; count < 50; count++) await accessToken(mock, ada, { preset: 'backup' })
  const more = () => ada.post('/v1/account/tokens', { body: { name: 'one more', preset: 'backup' } })
  expect(await more()).toMatchObject({ status: 422, body: { limit: 50 } })
  await first.delete(`/v1/account/tokens/${first.row.id}`)
  expect((await more()).status).toBe(201)
  expect(slugOf(await more())).toBe('limit-exceeded')
})

test('E-AUTH: nobody gives away more than they have', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const refused = await ada.post('/v1/account/tokens', {
    body: { name: 'x', scopes: ['profile:read', 'operator:policy', 'moon:write'] },
  })
  expect([refused.status, slugOf(refused)]).toEqual([403, 'scope-not-allowed'])
  expect(refused.body.detail).toContain('operator:policy, moon:write')
  for (const body of [
    { name: 'x' },
    { name: 'x', scopes: [] },
    { name: 'x', preset: 'backup', scopes: ['profile:read'] },
  ]) {
    expect((await ada.post('/v1/account/tokens', { body })).status).toBe(422)
  }
})

test('E-AUTH: a mistyped token is refused without a look into the state', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { token } = await accessToken(mock, ada, { preset: 'read-only' })
  const untouchable = new Proxy({} as State, {
    get: () => {
      throw new Error('looked up')
    },
  })
  const typo = token.slice(0, 20) + (token[20] === 'x' ? 'y' : 'x') + token.slice(21)
  expect(() => usableAccessToken(untouchable, typo, 0)).toThrow(expect.objectContaining({ slug: 'unauthenticated' }))
  expect(() => usableAccessToken(untouchable, token, 0)).toThrow('looked up')
  expect(findAccessToken(untouchable, typo)).toBeUndefined()
  const answer = await callerOf(mock.fetch, { token: typo }).get('/v1/account')
  expect(answer).toMatchObject({ status: 401, body: { detail: expect.stringContaining('mistyped') } })
  expect((await callerOf(mock.fetch, { token: `secret-token:${token}` }).get('/v1/account')).status).toBe(200)
})

test('G15, E-AUTH: the archive names the tokens, and no secret', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { preset: 'backup' })
  expect((await script.post('/v1/exports', { body: {} })).status).toBe(202)
  const parts = [...mock.world.snapshot().exportParts.get(ada.accountId)!.values()]
  const tokens = parts.filter(({ dataSet }) => dataSet === 'accessTokens')
  expect(JSON.stringify(tokens)).toContain(script.row.id)
  expect(JSON.stringify(parts)).not.toContain(script.token.slice(11))
})
