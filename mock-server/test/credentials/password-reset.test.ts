import { expect, test } from 'vitest'
import { countingMock, differing } from '../support/counting-mock.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const next = 'eleven slow looms weave'

async function request(mock: TestMock, email: string) {
  const { body } = await mock.post('/v1/password-resets', { body: { email } })
  const code = mock.world.outbox({ to: email })[0]?.code ?? '271828'
  const wrong = code === '000000' ? '000001' : '000000'
  const confirm = (given: string, password = next) =>
    mock.post(`/v1/password-resets/${body.resetId}/confirmation`, { body: { code: given, password } })
  return { code, wrong, confirm }
}

test('E-AUTH: with the code a new password is set, every session ends, and the owner is told', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const other = await signInAgain(mock, ada)
  const { code, confirm } = await request(mock, 'ADA@example.org')
  expect(code).toMatch(/^\d{6}$/)
  expect((await confirm(code)).status).toBe(204)
  for (const session of [ada, other]) {
    expect(slugOf(await session.get('/v1/account'))).toBe('token-revoked')
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: session.refreshToken })
    expect((await mock.post('/v1/oauth/token', { body: form })).body.error).toBe('invalid_grant')
  }
  const signIn = (password: string) => mock.post('/v1/sessions', { body: { email: ada.email, password } })
  expect([(await signIn(ada.password)).status, (await signIn(next)).status]).toEqual([401, 201])
  expect(mock.world.outbox({ to: ada.email })[0]!.kind).toBe('password-changed')
  expect((await confirm(code)).status).toBe(404)
})

test('E-AUTH: a code can be tried five times, works for 30 minutes, and is forgotten a day later', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const tried = await request(mock, ada.email)
  for (const attemptsLeft of [4, 3, 2, 1, 0]) {
    expect(await tried.confirm(tried.wrong)).toMatchObject({ status: 422, body: { attemptsLeft } })
  }
  expect(slugOf(await tried.confirm(tried.code))).toBe('code-expired')
  const late = await request(mock, ada.email)
  mock.world.advance('PT30M')
  expect(slugOf(await late.confirm(late.code))).toBe('code-expired')
  mock.world.advance('P1D')
  expect(slugOf(await late.confirm(late.code))).toBe('not-found')
  expect(mock.world.snapshot().passwordResets.size).toBe(0)
  const good = await request(mock, ada.email)
  mock.world.advance('PT29M59S')
  expect((await good.confirm(good.code)).status).toBe(204)
})

test('E-AUTH, P9.5: a weak password costs no try, and what depends on the name is said to the owner alone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { code, wrong, confirm } = await request(mock, ada.email)
  expect((await confirm(wrong, 'short')).body.reasons).toEqual(['too_short'])
  expect((await confirm(wrong, 'my lovelace engine')).body).toMatchObject({ attemptsLeft: 4 })
  expect((await confirm(code, 'my lovelace engine')).body.reasons).toEqual(['contains_identity'])
  expect((await confirm(code)).status).toBe(204)
})

test('E-AUTH: three codes work at once, for an address with an account and without', async () => {
  for (const email of ['ada@example.org', 'nobody@example.org']) {
    const mock = testMock()
    await person(mock)
    const codes = [await request(mock, email), await request(mock, email.toUpperCase()), await request(mock, email)]
    mock.world.advance('PT10M')
    const fourth = await mock.post('/v1/password-resets', { body: { email } })
    expect(fourth).toMatchObject({ status: 429, body: { retryAfter: 1_200 } })
    expect(fourth.headers.get('retry-after')).toBe('1200')
    expect((await codes[0]!.confirm(codes[0]!.wrong)).body.attemptsLeft).toBe(4)
    mock.world.advance('PT20M')
    expect((await mock.post('/v1/password-resets', { body: { email } })).status).toBe(202)
  }
})

test('E-AUTH: what a reset answers and costs tells nothing about whether the address has an account', async () => {
  const observed = []
  for (const email of ['ada@example.org', 'eve@example.org']) {
    const { mock, counts } = countingMock()
    await person(mock)
    const steps = []
    const resets = '/v1/password-resets'
    let confirmation = ''
    const requests: readonly (readonly [string | undefined, object])[] = [
      [resets, { email }],
      // Nobody's code: those of the seeded world are others.
      ...Array(6).fill([undefined, { code: '000000', password: next }]),
      [undefined, { code: '000000', password: 'short' }],
      [undefined, { code: '000000', password: 'my lovelace engine' }],
      ...Array(3).fill([resets, { email }]),
    ]
    for (const [path = confirmation, body] of requests) {
      Object.assign(counts, { reads: 0, writes: 0, salts: 0 })
      const before = mock.world.snapshot()
      const { status, headers, body: answer } = await mock.post(path, { body })
      const { requestId, resetId, instance, ...rest } = answer
      if (resetId) confirmation = `${resets}/${resetId}/confirmation`
      const names = [...headers.keys()].sort()
      steps.push({ status, names, rest, ...counts, changed: differing(before, mock.world.snapshot()) })
    }
    observed.push(steps)
  }
  expect(observed[0]).toEqual(observed[1])
  expect(observed[0]!.slice(0, 2)).toMatchObject([
    { status: 202, writes: 1, salts: 0, changed: { passwordResets: 1, mails: 1 } },
    { status: 422, writes: 1, salts: 1, changed: { passwordResets: 1 } },
  ])
  expect(observed[0]!.map(({ status }) => status)).toEqual([202, 422, 422, 422, 422, 422, 410, 410, 410, 202, 202, 429])
})

test('E-AUTH: an address without an account gets a mail that says so, and no code', async () => {
  const mock = testMock()
  await request(mock, 'nobody@example.org')
  expect(mock.world.outbox({ to: 'nobody@example.org' })).toMatchObject([{ kind: 'password-reset-unknown' }])
  expect(mock.world.outbox()[0]).not.toHaveProperty('code')
})
