import contract from '@pianeojobs/openapi/openapi.json' with { type: 'json' }
import type { AccountSignUp } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { person, signUpBody } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const slug = (reply: { body: { type: string } }) => reply.body.type.split('/').at(-1)

test('P1.1: signing up starts an account that its code completes', async () => {
  const mock = testMock()
  const { status, body } = await mock.post('/v1/accounts', { body: signUpBody({ email: 'ada@example.org' }) })
  expect(status).toBe(202)
  expect(body).toEqual({ verificationId: expect.stringMatching(/^vrf_/), expiresAt: '2026-11-24T10:00:00.000Z' })
  const [mail] = mock.world.outbox({ to: 'ada@example.org' })
  expect(mail).toMatchObject({ kind: 'verification-code', code: expect.stringMatching(/^\d{6}$/) })
  expect(mail?.text).toContain(mail?.code)
  expect(mock.world.snapshot().accounts.size).toBe(0)
})

test('P1.2: each thing that signing up needs is named when it is missing, and nothing is kept', async () => {
  const mock = testMock()
  const whole = signUpBody()
  for (const field of Object.keys(whole)) {
    const { [field as keyof typeof whole]: _, ...body } = whole
    const reply = await mock.post('/v1/accounts', { body })
    expect(reply.status).toBe(422)
    expect(reply.body.errors).toEqual([
      { in: 'body', pointer: `/${field}`, code: 'required', detail: `${field} is missing` },
    ])
  }
  expect(mock.world.snapshot().verifications.size).toBe(0)
  expect(mock.world.outbox()).toEqual([])
})

test('P1.2: a field that signing up does not need is refused as unknown', async () => {
  const mock = testMock()
  for (const field of ['birthDate', 'phone', 'gender']) {
    const reply = await mock.post('/v1/accounts', { body: { ...signUpBody(), [field]: 'x' } })
    expect(slug(reply)).toBe('unknown-field')
    expect(reply.body.errors).toMatchObject([{ pointer: `/${field}`, code: 'unknown-field' }])
  }
  expect(mock.world.snapshot().verifications.size).toBe(0)
})

test('P1.2: a known and an unknown address get the same answer, and each its mail', async () => {
  const mock = testMock()
  await person(mock, { email: 'ada@example.org' })
  const [documents, mails] = [mock.world.snapshot().verifications.size, mock.world.outbox().length]
  const known = await mock.post('/v1/accounts', { body: signUpBody({ email: 'ADA@example.org' }) })
  const unknown = await mock.post('/v1/accounts', { body: signUpBody({ email: 'eve@example.org' }) })
  expect(known.status).toBe(unknown.status)
  expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body))
  expect(known.body.expiresAt).toBe(unknown.body.expiresAt)
  expect([...known.headers.keys()]).toEqual([...unknown.headers.keys()])
  expect(mock.world.snapshot().verifications.size - documents).toBe(2)
  expect(mock.world.outbox().length - mails).toBe(2)
  expect(mock.world.outbox({ to: 'ada@example.org' })[0]).toMatchObject({ kind: 'address-already-known' })
  expect(mock.world.outbox({ to: 'ada@example.org' })[0]).not.toHaveProperty('code')
})

test('P1.5: what is accepted must be the policy in force, by version and digest', async () => {
  const mock = testMock()
  const { policy } = signUpBody()
  for (const stale of [
    { ...policy, version: '0.9.0' },
    { ...policy, sha256: '0'.repeat(64) },
  ]) {
    const reply = await mock.post('/v1/accounts', { body: signUpBody({ policy: stale }) })
    expect(reply).toMatchObject({ status: 409, body: { current: '1.0.0' } })
    expect(slug(reply)).toBe('policy-version-stale')
  }
})

test('P1.6: people of every country can sign up', async () => {
  const mock = testMock()
  const { enum: countries } = contract.components.schemas.CountryCode
  expect(countries).toHaveLength(249)
  for (const country of countries as AccountSignUp['country'][]) {
    expect((await mock.post('/v1/accounts', { body: signUpBody({ country }) })).status).toBe(202)
  }
})

test('P1.7: a refused sign-up leaves no trace, and the same address can sign up after it', async () => {
  const mock = testMock()
  const before = mock.world.snapshot()
  const canary = 'canary@example.org'
  await mock.post('/v1/accounts', { body: signUpBody({ email: canary, confirmAge18: false }) })
  await mock.post('/v1/accounts', {
    body: signUpBody({ email: canary, policy: { version: '0.0.1', sha256: '0'.repeat(64) } }),
  })
  expect(mock.world.snapshot()).toEqual(before)
  expect((await mock.post('/v1/accounts', { body: signUpBody({ email: canary }) })).status).toBe(202)
})

test('P1.7: a sign-up that nobody confirms is forgotten after seven days', async () => {
  const mock = testMock()
  await mock.post('/v1/accounts', { body: signUpBody() })
  mock.world.advance('P6DT23H')
  expect(mock.world.snapshot().verifications.size).toBe(1)
  mock.world.advance('PT1H')
  expect(mock.world.snapshot().verifications.size).toBe(0)
})

test.each([
  ['sky blue', ['too_short']],
  [`${'x'.repeat(128)}yz`, ['too_long', 'common']],
  ['Password1234', ['common']],
  ['qwertyuiop123', ['common']],
  ['abababababab', ['common']],
  ['abcdefghijklmnop', ['common']],
  ['lovelace engine 7', ['contains_identity']],
  ['my ADA.LOV key is long', ['contains_identity']],
  ['😀😀🎹😀🎻😀🎷😀🎺', ['too_short']],
])('P9.5: the password %s is refused for %j', async (password, reasons) => {
  const mock = testMock()
  const body = signUpBody({ password, name: 'Ada Lovelace', email: 'ada.lov@example.org' })
  const reply = await mock.post('/v1/accounts', { body })
  expect(reply).toMatchObject({ status: 422, body: { reasons } })
  expect(JSON.stringify(reply.body)).not.toContain(password)
})

test('P9.5: twelve code points of any kind are enough', async () => {
  const mock = testMock()
  for (const password of ['zwölf Zeichen', '🎹🎻🎷🎺🥁🪕🎸🪗🪘📯🎼🎤', 'nothing special']) {
    expect((await mock.post('/v1/accounts', { body: signUpBody({ password }) })).status).toBe(202)
  }
})

test('P10.1, P10.2: who does not confirm to be 18 or older is refused', async () => {
  const mock = testMock()
  const reply = await mock.post('/v1/accounts', { body: signUpBody({ confirmAge18: false }) })
  expect(reply.status).toBe(422)
  expect(slug(reply)).toBe('age-requirement-not-met')
})
