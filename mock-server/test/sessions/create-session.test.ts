import { expect, test } from 'vitest'
import { person, signUpBody } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const slug = (reply: { body: { type: string } }) => reply.body.type.split('/').at(-1)

test('P1.1, P6.2, P9.2: address and password give a session, whose tokens are kept only as digests', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { status, headers, body } = await mock.post('/v1/sessions', {
    body: { email: 'ADA@Example.org', password: ada.password },
  })
  expect(status).toBe(201)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('location')).toBe('/v1/sessions/current')
  expect(body).toMatchObject({
    tokenType: 'Bearer',
    expiresIn: 900,
    session: { accountId: ada.accountId, kind: 'session' },
  })
  const state = JSON.stringify([...mock.world.snapshot().tokens, ...mock.world.snapshot().sessions.values()])
  expect(state).not.toContain(body.accessToken)
  expect(JSON.stringify(mock.journal())).not.toContain(body.accessToken)
  expect(JSON.stringify(mock.journal())).not.toContain(ada.password)
})

test('P1.1: an unknown address and a wrong password cannot be told apart', async () => {
  const mock = testMock()
  await person(mock, { email: 'ada@example.org' })
  const password = 'not the password at all'
  const wrong = await mock.post('/v1/sessions', { body: { email: 'ada@example.org', password } })
  const unknown = await mock.post('/v1/sessions', { body: { email: 'eve@example.org', password } })
  expect(slug(wrong)).toBe('invalid-credentials')
  const { requestId: _, ...same } = wrong.body
  expect(unknown).toMatchObject({ status: 401, body: same })
})

test('P1.1: who has not confirmed the address is told so, with the right password alone', async () => {
  const mock = testMock()
  const body = signUpBody({ email: 'ada@example.org' })
  await mock.post('/v1/accounts', { body })
  const right = await mock.post('/v1/sessions', { body: { email: body.email, password: body.password } })
  const wrong = await mock.post('/v1/sessions', { body: { email: body.email, password: 'not the password at all' } })
  expect([slug(right), slug(wrong)]).toEqual(['account-not-verified', 'invalid-credentials'])
})

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    { class: 'desktop', os: 'Linux', client: 'Firefox 140' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile/15E148 Safari/604',
    { class: 'mobile', os: 'iOS', client: 'Safari 19' },
  ],
  ['pianeo/0.1.0 pianeojobs-sdk/0.1.0 (linux)', { class: 'terminal', os: 'Linux', client: 'pianeo 0.1.0' }],
  ['curl/8.9.0', { class: 'terminal', os: null, client: 'curl 8.9.0' }],
])('P3.1: the device that signs in with %s is noted', async (userAgent, device) => {
  const mock = testMock()
  const ada = await person(mock)
  const body = { email: ada.email, password: ada.password }
  const reply = await mock.post('/v1/sessions', { body, headers: { 'User-Agent': userAgent } })
  expect(reply.body.session.device).toEqual(device)
})

test('P7.2: the login cookie holds the address, on request alone, and never the password', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const body = { email: ada.email, password: ada.password }
  expect((await mock.post('/v1/sessions', { body })).headers.has('set-cookie')).toBe(false)
  const cookie = (await mock.post('/v1/sessions', { body: { ...body, rememberLogin: true } })).headers.get('set-cookie')
  expect(cookie).toMatch(/^pj_login=ada%40example\.org; /)
  expect(cookie).not.toContain(encodeURIComponent(ada.password))
})
