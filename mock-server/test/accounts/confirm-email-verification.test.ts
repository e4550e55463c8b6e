import { expect, test } from 'vitest'
import { signUpBody } from '../support/person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const path = (verificationId: string) => `/v1/email-verifications/${verificationId}/confirmation`

async function signUp(mock: TestMock, email = 'ada@example.org') {
  const { body } = await mock.post('/v1/accounts', { body: signUpBody({ email }) })
  const code = mock.world.outbox({ to: email })[0]?.code ?? ''
  return { id: body.verificationId as string, code, wrong: code === '000000' ? '000001' : '000000' }
}

test('P6.5: the right code opens the account with a session, and works once', async () => {
  const mock = testMock()
  const { id, code } = await signUp(mock)
  const { status, body } = await mock.post(path(id), { body: { code } })
  expect(status).toBe(200)
  expect(body.account).toMatchObject({ state: 'active', emailVerifiedAt: '2026-11-24T09:30:00.000Z' })
  expect(body.tokens).toMatchObject({
    tokenType: 'Bearer',
    expiresIn: 900,
    session: { accountId: body.account.id, current: true },
  })
  expect((await mock.post(path(id), { body: { code } })).status).toBe(404)
})

test('P6.5: five wrong codes end the code, and each says how many tries are left', async () => {
  const mock = testMock()
  const { id, code, wrong } = await signUp(mock)
  for (const attemptsLeft of [4, 3, 2, 1, 0]) {
    expect(await mock.post(path(id), { body: { code: wrong } })).toMatchObject({ status: 422, body: { attemptsLeft } })
  }
  expect((await mock.post(path(id), { body: { code } })).status).toBe(410)
})

test('P6.5: a code works for 30 minutes', async () => {
  const mock = testMock()
  const [early, late] = [await signUp(mock, 'ada@example.org'), await signUp(mock, 'eve@example.org')]
  mock.world.advance('PT29M59S')
  expect((await mock.post(path(early.id), { body: { code: early.code } })).status).toBe(200)
  mock.world.advance('PT1S')
  expect((await mock.post(path(late.id), { body: { code: late.code } })).status).toBe(410)
})

test('P6.5: who did not sign up disowns it, and nothing is left', async () => {
  const mock = testMock()
  const { id, code } = await signUp(mock)
  expect((await mock.post(path(id), { body: { code, action: 'disown' } })).status).toBe(204)
  expect(mock.world.snapshot().verifications.size).toBe(0)
  expect(mock.world.snapshot().accounts.size).toBe(0)
})

test('P6.5: for an address that has an account no code fits, and it looks like a wrong one', async () => {
  const mock = testMock()
  const first = await signUp(mock)
  await mock.post(path(first.id), { body: { code: first.code } })
  const second = await signUp(mock)
  expect(second.code).toBe('')
  expect(await mock.post(path(second.id), { body: { code: '123456' } })).toMatchObject({
    status: 422,
    body: { attemptsLeft: 4 },
  })
})

test('P6.5: of two sign-ups with one address the first that is confirmed has it', async () => {
  const mock = testMock()
  const [squatter, owner] = [await signUp(mock), await signUp(mock)]
  expect((await mock.post(path(owner.id), { body: { code: owner.code } })).status).toBe(200)
  expect((await mock.post(path(squatter.id), { body: { code: squatter.code } })).status).toBe(404)
  expect(mock.world.snapshot().accounts.size).toBe(1)
})
