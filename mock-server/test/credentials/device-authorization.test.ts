import fc from 'fast-check'
import { expect, test } from 'vitest'
import { callerOf } from '../support/caller.ts'
import { person } from '../support/person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const grant = 'urn:ietf:params:oauth:grant-type:device_code'

async function start(mock: TestMock, form: Record<string, string> = {}) {
  const body = new URLSearchParams({ client_id: 'pianeo on kitchen', ...form })
  const answer = await mock.post('/v1/oauth/device', { body })
  return { ...answer, deviceCode: answer.body.device_code as string, userCode: answer.body.user_code as string }
}

function ask(mock: TestMock, deviceCode: string) {
  return mock.post('/v1/oauth/token', { body: new URLSearchParams({ grant_type: grant, device_code: deviceCode }) })
}

test('E-AUTH: a device is let in by somebody who is signed in elsewhere, and can do what it asked for and no more', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { status, headers, body, deviceCode, userCode } = await start(mock, { scope: 'profile:read sessions:read' })
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(userCode).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/)
  expect(body).toMatchObject({ expires_in: 600, interval: 5, verification_uri: 'https://pianeojobs.example/device' })
  expect(await ask(mock, deviceCode)).toMatchObject({ status: 400, body: { error: 'authorization_pending' } })

  const typed = userCode.replace('-', '').toLowerCase()
  const seen = await ada.get(`/v1/oauth/device?userCode=${typed}`)
  expect(seen.body).toMatchObject({
    client: 'pianeo on kitchen',
    requestedScopes: ['profile:read', 'sessions:read'],
    state: 'pending',
  })
  const decided = await ada.post('/v1/oauth/device/decision', { body: { userCode: typed, approve: true } })
  expect(decided).toMatchObject({ status: 200, body: { state: 'approved' } })

  mock.world.advance('PT5S')
  const { body: tokens } = await ask(mock, deviceCode)
  expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'profile:read sessions:read' })
  const device = callerOf(mock.fetch, { token: tokens.access_token })
  expect((await device.get('/v1/sessions/current')).body).toMatchObject({
    kind: 'device',
    scopes: ['profile:read', 'sessions:read'],
  })
  expect((await device.get('/v1/profile')).status).toBe(200)
  expect((await device.get('/v1/contacts')).body.type).toMatch(/insufficient-scope$/)
  const password = { password: 'eleven slow looms weave' }
  expect((await device.put('/v1/account/password', { body: password })).body.type).toMatch(/scope-not-allowed$/)
  const sessions = await ada.get('/v1/sessions')
  expect(sessions.body.items.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['device', 'session'])
  expect(await ask(mock, deviceCode)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
})

test('E-AUTH: a refreshed device stays what it was let in for, and ending its session ends it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { deviceCode, userCode } = await start(mock)
  await ada.post('/v1/oauth/device/decision', { body: { userCode, approve: true, scopes: ['profile:read'] } })
  const { body: first } = await ask(mock, deviceCode)
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: first.refresh_token })
  const { body: next } = await mock.post('/v1/oauth/token', { body: form })
  expect(next.scope).toBe('profile:read')
  const device = callerOf(mock.fetch, { token: next.access_token })
  const { body: session } = await device.get('/v1/sessions/current')
  expect((await ada.delete(`/v1/sessions/${session.id}`)).status).toBe(204)
  expect((await device.get('/v1/profile')).status).toBe(401)
})

test('E-AUTH: a device that is not let in is told so, and a decision stands', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { deviceCode, userCode } = await start(mock)
  await ada.post('/v1/oauth/device/decision', { body: { userCode, approve: false } })
  expect(await ask(mock, deviceCode)).toMatchObject({ status: 400, body: { error: 'access_denied' } })
  const again = await ada.post('/v1/oauth/device/decision', { body: { userCode, approve: true } })
  expect(again).toMatchObject({ status: 410, body: { type: expect.stringMatching(/code-expired$/) } })
})

test('E-AUTH: a device that asks too often has to wait five seconds more each time', async () => {
  const mock = testMock()
  const { deviceCode } = await start(mock)
  const answers: string[] = []
  for (const wait of ['PT0S', 'PT1S', 'PT9S', 'PT14S', 'PT15S']) {
    mock.world.advance(wait)
    answers.push((await ask(mock, deviceCode)).body.error)
  }
  expect(answers).toEqual(['authorization_pending', 'slow_down', 'slow_down', 'slow_down', 'slow_down'])
  mock.world.advance('PT25S')
  expect((await ask(mock, deviceCode)).body.error).toBe('authorization_pending')
})

test('E-AUTH: after ten minutes the codes are of no use to anybody, and a day later forgotten', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { deviceCode, userCode } = await start(mock)
  mock.world.advance('PT10M')
  expect((await ask(mock, deviceCode)).body.error).toBe('expired_token')
  expect((await ada.get(`/v1/oauth/device?userCode=${userCode}`)).status).toBe(410)
  mock.world.advance('P1D')
  expect((await ask(mock, deviceCode)).body.error).toBe('invalid_grant')
  expect(mock.world.snapshot().deviceAuthorizations.size).toBe(0)
})

test('E-AUTH: a device gets nothing that it did not ask for, and asks for nothing that there is not', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { userCode } = await start(mock, { scope: 'profile:read' })
  const wider = await ada.post('/v1/oauth/device/decision', {
    body: { userCode, approve: true, scopes: ['contacts:read'] },
  })
  expect(wider.body.type).toMatch(/scope-not-allowed$/)
  expect((await start(mock, { scope: 'profile:read everything:write' })).body.error).toBe('invalid_scope')
  expect((await mock.post('/v1/oauth/device', { body: new URLSearchParams({ scope: 'x' }) })).body.error).toBe(
    'invalid_request',
  )
})

test('E-AUTH: deciding needs the password of the last ten minutes, and nobody decides by a token or a device', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { deviceCode, userCode } = await start(mock)
  await ada.post('/v1/oauth/device/decision', { body: { userCode, approve: true } })
  const { body } = await ask(mock, deviceCode)
  const other = await start(mock)
  const decision = { body: { userCode: other.userCode, approve: true } }
  const device = callerOf(mock.fetch, { token: body.access_token })
  expect((await device.post('/v1/oauth/device/decision', decision)).body.type).toMatch(/scope-not-allowed$/)
  mock.world.advance('PT10M1S')
  expect((await ada.post('/v1/oauth/device/decision', decision)).body.type).toMatch(/step-up-required$/)
})

test('P5.2: an erased account leaves no device that it let in', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { userCode } = await start(mock)
  await ada.post('/v1/oauth/device/decision', { body: { userCode, approve: true } })
  await ada.put('/v1/erasure', { body: { graceDays: 0 } })
  mock.world.advance('P1D')
  expect(mock.world.snapshot().deviceAuthorizations.size).toBe(0)
})

test('E-AUTH: whatever happens in whatever order, a device is in only after a yes in time, and once', () => {
  const events = fc.array(fc.constantFrom('ask', 'yes', 'no', 'wait', 'long wait'), { maxLength: 8 })
  return fc.assert(
    fc.asyncProperty(events, async (list) => {
      const mock = testMock()
      const ada = await person(mock)
      const { deviceCode, userCode } = await start(mock)
      let [age, decision, isIn] = [0, 'none', false]
      for (const event of list) {
        if (event === 'wait' || event === 'long wait') {
          const seconds = event === 'wait' ? 30 : 400
          mock.world.advance(`PT${seconds}S`)
          age += seconds
        } else if (event === 'ask') {
          const { status } = await ask(mock, deviceCode)
          const expected = decision === 'yes' && age < 600 && !isIn
          expect(status).toBe(expected ? 200 : 400)
          isIn ||= expected
        } else {
          // The password is given anew, so that its age says nothing.
          await ada.post('/v1/sessions/current/step-up', { body: { password: ada.password } })
          await ada.post('/v1/oauth/device/decision', { body: { userCode, approve: event === 'yes' } })
          if (decision === 'none' && age < 600) decision = event
        }
      }
    }),
    { numRuns: 40 },
  )
})
