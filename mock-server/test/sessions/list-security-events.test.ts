import type { SecurityEvent } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { accessToken } from '../support/access-token.ts'
import { all } from '../support/contacts.ts'
import { type Person, person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const path = '/v1/account/security-events'

const kinds = async (one: Person) => (await all(one, path)).map(({ kind }: SecurityEvent) => kind)

function signIn(mock: TestMock, { email, password }: Person, agent: string, address?: string) {
  const body = JSON.stringify({ email, password })
  const headers = { 'Content-Type': 'application/json', 'User-Agent': agent }
  return mock.fetch('https://api.pianeojobs.example/v1/sessions', { method: 'POST', body, headers }, address)
}

test('P3.1: three devices that sign in are three events, with device, address and session', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const answer = await signIn(mock, ada, 'pianeo/0.1.0 (Linux)', '192.0.2.7')
  const { session } = (await answer.json()) as { session: { id: string } }
  await signIn(mock, ada, 'pianeo/0.2.0 (Linux)', '2001:db8::1')
  const events = await all(ada, path)
  expect(events).toMatchObject([
    { kind: 'signed_in', ip: '2001:db8::1', device: { client: 'pianeo 0.2.0' } },
    {
      kind: 'new_device',
      at: '2026-11-24T09:30:00.000Z',
      ip: '192.0.2.7',
      device: { class: 'terminal', os: 'Linux', client: 'pianeo 0.1.0' },
      reference: session.id,
    },
    { kind: 'signed_in', ip: null, reference: ada.sessionId },
  ])
  expect(await all(ada, `${path}?kind=new_device`)).toEqual([events[1]])
})

test('G34, P3.1: a device that signed in within the year is known, however long its sessions are gone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await signIn(mock, ada, 'pianeo/0.1.0 (Linux)')
  mock.world.advance('P3M')
  await signIn(mock, ada, 'pianeo/0.1.0 (Linux)')
  const again = await signInAgain(mock, ada)
  const told = async () => (await all(again, '/v1/notices?kind=security')).length
  expect([await kinds(again), await told()]).toEqual([['signed_in', 'signed_in', 'new_device', 'signed_in'], 1])
  mock.world.advance('P12M')
  await signIn(mock, ada, 'pianeo/0.1.0 (Linux)')
  const later = await signInAgain(mock, ada)
  expect(await kinds(later)).toEqual(['new_device', 'new_device'])
})

test('G34, P3.1: every change of what keeps an account safe leaves an event, with what it is about', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { refreshToken } = await signInAgain(mock, ada)
  const refresh = () =>
    mock.post('/v1/oauth/token', {
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    })
  await refresh()
  expect((await refresh()).status).toBe(400)
  const other = await signInAgain(mock, ada)
  await ada.delete(`/v1/sessions/${other.sessionId}`)
  await signInAgain(mock, ada)
  await ada.delete('/v1/sessions')
  await ada.delete('/v1/sessions')
  const { row } = await accessToken(mock, ada, { preset: 'read-only' })
  await ada.delete(`/v1/account/tokens/${row.id}`)
  await ada.put('/v1/account/password', { body: { password: 'eleven slow looms weave' } })
  const erasure = (await ada.put('/v1/erasure', { body: {} })).body
  await ada.put('/v1/erasure', { body: {} })
  await ada.delete('/v1/erasure')
  await ada.put('/v1/account/deactivation', { body: {} })
  await ada.delete('/v1/account/deactivation')
  await ada.delete('/v1/account/deactivation')
  const events = await all(ada, path)
  expect(events.map(({ kind, reference }: SecurityEvent) => [kind, reference]).reverse()).toEqual([
    ['signed_in', ada.sessionId],
    ['signed_in', expect.any(String)],
    ['refresh_token_reused', expect.any(String)],
    ['signed_in', other.sessionId],
    ['session_ended', other.sessionId],
    ['signed_in', expect.any(String)],
    ['other_sessions_ended', null],
    ['access_token_created', row.id],
    ['access_token_revoked', row.id],
    ['password_changed', null],
    ['erasure_scheduled', erasure.id],
    ['erasure_cancelled', erasure.id],
    ['account_deactivated', null],
    ['account_reactivated', null],
  ])
  expect(JSON.stringify(events)).not.toContain('looms')
})

test('G34, P3.1: a password reset, another address and a token that somebody else revokes are among them', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const code = (email: string) => mock.world.outbox({ to: email })[0]!.code
  const change = await ada.post('/v1/email-verifications', { body: { email: 'countess@example.org' } })
  const confirmation = `/v1/email-verifications/${change.body.verificationId}/confirmation`
  await mock.post(confirmation, { body: { code: code('countess@example.org') } })
  await mock.post('/v1/oauth/revoke', { body: new URLSearchParams({ token: ada.refreshToken }) })
  const reset = (await mock.post('/v1/password-resets', { body: { email: 'countess@example.org' } })).body
  const password = 'eleven slow looms weave'
  const body = { code: code('countess@example.org'), password }
  expect((await mock.post(`/v1/password-resets/${reset.resetId}/confirmation`, { body })).status).toBe(204)
  const again = await signInAgain(mock, { ...ada, email: 'countess@example.org', password })
  expect(await kinds(again)).toEqual(['signed_in', 'password_reset', 'session_ended', 'address_changed', 'signed_in'])
})

test('P3.1: addresses in it are shortened after 30 days, and it is gone after 12 months; nobody else reads it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await signIn(mock, ada, 'pianeo/0.1.0 (Linux)', '192.0.2.7')
  expect(await kinds(eve)).toEqual(['signed_in'])
  mock.world.advance('P30D')
  const later = await signInAgain(mock, ada)
  expect((await all(later, `${path}?kind=new_device`))[0].ip).toBe('192.0.2.0/24')
  mock.world.advance('P12M')
  expect(await kinds(await signInAgain(mock, ada))).toEqual(['new_device'])
})
