import { expect, test } from 'vitest'
import { person, signUpBody } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/email-verifications'

test('P6.5: a code is sent again, and the former one stops working', async () => {
  const mock = testMock()
  const started = await mock.post('/v1/accounts', { body: signUpBody() })
  const { verificationId } = started.body
  mock.world.advance('PT40M')
  const again = await mock.post(path, { body: { verificationId } })
  expect(again).toMatchObject({ status: 202, body: { verificationId, expiresAt: '2026-11-24T10:40:00.000Z' } })
  const [second, first] = mock.world.outbox()
  expect(second?.code).not.toBe(first?.code)
  const confirmation = `${path}/${verificationId}/confirmation`
  expect((await mock.post(confirmation, { body: { code: first?.code } })).status).toBe(422)
  expect((await mock.post(confirmation, { body: { code: second?.code } })).status).toBe(200)
})

test('P6.5: a verification nobody knows is answered like one that is there', async () => {
  const mock = testMock()
  const verificationId = 'vrf_01jb2m3n4p5q6r7s8t9v0w1x2y'
  const reply = await mock.post(path, { body: { verificationId } })
  expect(reply).toMatchObject({ status: 202, body: { verificationId, expiresAt: '2026-11-24T10:00:00.000Z' } })
  expect(mock.world.outbox()).toEqual([])
})

test('P6.5: the address changes when the new one is confirmed, and the old one is told', async () => {
  const mock = testMock()
  const ada = await person(mock, { email: 'ada@example.org' })
  const { body } = await ada.post(path, { body: { email: 'ada@example.net' } })
  expect((await ada.get('/v1/account')).body.email).toBe('ada@example.org')
  const code = mock.world.outbox({ to: 'ada@example.net' })[0]?.code
  const confirmed = await mock.post(`${path}/${body.verificationId}/confirmation`, { body: { code } })
  expect(confirmed.body).toEqual({ account: expect.objectContaining({ id: ada.accountId, email: 'ada@example.net' }) })
  expect(mock.world.outbox({ to: 'ada@example.org' })[0]?.kind).toBe('address-changed')
})

test('P6.5: changing the address needs a token and a fresh sign-in', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const body = { email: 'ada@example.net' }
  expect((await mock.post(path, { body })).status).toBe(401)
  mock.world.advance('PT10M1S')
  expect(await ada.post(path, { body })).toMatchObject({ status: 403, body: { maxAge: 600 } })
})

test('P6.5: an address that belongs to somebody else cannot be told from one that does not', async () => {
  const mock = testMock()
  const ada = await person(mock, { email: 'ada@example.org' })
  await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const reply = await ada.post(path, { body: { email: 'eve@example.org' } })
  expect(reply.status).toBe(202)
  expect(mock.world.outbox({ to: 'eve@example.org' })[0]?.kind).toBe('address-already-known')
})

test('P6.5: for an address that has an account nothing of the sign-up is kept, and asking again mails its owner again', async () => {
  const mock = testMock()
  await person(mock, { email: 'ada@example.org' })
  const { body } = await mock.post('/v1/accounts', {
    body: signUpBody({ name: 'Eve Impostor', email: 'ada@example.org' }),
  })
  expect(JSON.stringify([...mock.world.snapshot().verifications.values()])).not.toContain('Impostor')
  await mock.post(path, { body: { verificationId: body.verificationId } })
  const kinds = mock.world.outbox({ to: 'ada@example.org' }).map(({ kind }) => kind)
  expect(kinds).toEqual(['address-already-known', 'address-already-known', 'verification-code'])
})

test('P6.5: of two accounts that want one address the first that confirms has it', async () => {
  const mock = testMock()
  const wanted = { email: 'wanted@example.org' }
  const confirmations: (() => Promise<{ status: number }>)[] = []
  for (const email of ['ada@example.org', 'eve@example.org']) {
    const caller = await person(mock, { name: 'Somebody', email })
    const { body } = await caller.post(path, { body: wanted })
    const code = mock.world.outbox({ to: wanted.email })[0]?.code
    confirmations.push(() => mock.post(`${path}/${body.verificationId}/confirmation`, { body: { code } }))
  }
  expect((await confirmations[0]!()).status).toBe(200)
  expect((await confirmations[1]!()).status).toBe(410)
})

test('P6.5: a wrong address is told as one, not as a missing verification', async () => {
  const mock = testMock()
  const reply = await mock.post(path, { body: { email: 'not an address' } })
  expect(reply.body.errors).toMatchObject([{ pointer: '/email', code: 'format' }])
})
