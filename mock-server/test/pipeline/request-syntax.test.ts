import { expect, test } from 'vitest'
import { person, signUpBody } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const whole = JSON.stringify(signUpBody())

test.each([
  ['is cut short', whole.slice(0, -1)],
  ['is empty', ''],
  ['names a member twice', whole.replace('{', '{"name":"Eve",')],
  ['names a nested member twice', whole.replace('"policy":{', '"policy":{"version":"9.9.9",')],
  ['names a member twice, once escaped', whole.replace('{', '{"n\\u0061me":"Eve",')],
  ['names __proto__', whole.replace('{', '{"__proto__":{"admin":true},')],
  ['names constructor, escaped', whole.replace('{', '{"constr\\u0075ctor":1,')],
  ['is not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
])('a body that %s is malformed', async (_, body) => {
  const mock = testMock()
  const reply = await mock.post('/v1/accounts', { body })
  expect(reply).toMatchObject({
    status: 400,
    body: { type: 'https://api.pianeojobs.example/problems/malformed-request' },
  })
  expect(mock.world.snapshot().verifications.size).toBe(0)
})

test('two objects of a list may have members of the same name, and text may look like JSON', async () => {
  const mock = testMock()
  const body = whole.replace('"Ada Lovelace"', '"{\\"a\\":1,\\"a\\":[}"')
  expect((await mock.post('/v1/accounts', { body })).status).toBe(202)
  const list = await mock.post('/v1/accounts', { body: '[{"a":1},{"a":2}]' })
  expect(list.body.errors).toMatchObject([{ pointer: '', code: 'type' }])
})

test('unknown and wrong query parameters are named, and coerced ones arrive', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { body } = await ada.get('/v1/sessions?limit=0&sort=asc')
  expect(body.errors).toMatchObject([
    { in: 'query', pointer: '/sort', code: 'unknown-field' },
    { in: 'query', pointer: '/limit', code: 'too-small', params: { limit: 1 } },
  ])
  expect((await ada.get('/v1/sessions?limit=1&limit=2')).body.errors).toMatchObject([
    { pointer: '/limit', code: 'type' },
  ])
  expect((await ada.get('/v1/sessions?__proto__=1')).status).toBe(422)
  expect((await ada.get('/v1/sessions?limit=1')).status).toBe(200)
})

test('a path parameter that no id looks like is 422, one that nobody has 404, a broken one no path at all', async () => {
  const mock = testMock()
  const ada = await person(mock)
  expect((await ada.delete('/v1/sessions/ses_1')).body.errors).toMatchObject([{ in: 'path', pointer: '/sessionId' }])
  expect((await ada.delete('/v1/sessions/ses_01jb2m3n4p5q6r7s8t9v0w1x2y')).status).toBe(404)
  expect((await ada.delete('/v1/sessions/%E0%A4%A')).status).toBe(404)
  expect((await ada.get('/v1/account/')).status).toBe(404)
  expect((await ada.get('/account')).status).toBe(404)
})

test('a media type may carry its charset, and only UTF-8', async () => {
  const mock = testMock()
  const send = (type: string) => mock.post('/v1/accounts', { body: whole, headers: { 'Content-Type': type } })
  expect((await send('Application/JSON; charset=UTF-8')).status).toBe(202)
  expect((await send('application/json; charset=latin1')).status).toBe(415)
  expect((await send('application/jsonp')).status).toBe(415)
})

test('what may be accepted is read as RFC 9110 has it', async () => {
  const mock = testMock()
  const get = async (Accept: string) => (await mock.get('/v1/meta', { headers: { Accept } })).status
  expect(await get('text/html, application/*;q=0.2')).toBe(200)
  expect(await get('application/json;q=0, */*')).toBe(406)
  expect(await get('text/html')).toBe(406)
})

test('lengths count code points, so that an emoji is one', async () => {
  const mock = testMock()
  const named = (name: string) => mock.post('/v1/accounts', { body: signUpBody({ name }) })
  expect((await named('🎹'.repeat(100))).status).toBe(202)
  expect((await named('🎹'.repeat(101))).body.errors).toMatchObject([
    { pointer: '/name', code: 'too-long', params: { limit: 100 } },
  ])
})
