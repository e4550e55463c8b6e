import { operations } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { accessToken } from '../support/access-token.ts'
import { all, card, findableBy, give, imported } from '../support/contacts.ts'
import { readyExport } from '../support/exports.ts'
import { type Person, person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const path = '/v1/account/deactivation'

const notices = async (one: Person, kind: string) =>
  (await all(one, `/v1/notices?kind=${kind}`)).map(({ event, at }) => [event, at])
const mailed = (mock: TestMock, { email }: Person, subject: string) =>
  mock.world.outbox({ to: email }).filter((mail) => mail.subject === subject).length

test('E-ACC: nobody else meets somebody who paused, and with one step everything is as it was', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  findableBy(mock, ada, 'anyone')
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await give(eve, 'contacts.import', 'contacts.matching')
  await imported(eve, card(1, 'Ada', ada.email))
  const met = async (eve: Person) => [
    (await eve.get('/v1/people/ada-lovelace')).status,
    (await mock.get('/v1/people?q=lovelace')).body.items.length,
    (await all(eve, '/v1/contact-matches')).length,
  ]
  const before = [await met(eve), (await ada.get('/v1/profile')).body, (await ada.get('/v1/account')).body]
  expect(before[0]).toEqual([200, 1, 1])
  const paused = await ada.put(path, { body: {} })
  expect(paused).toMatchObject({
    status: 200,
    body: { accountState: 'deactivated', deactivatedAt: '2026-11-24T09:30:00.000Z', deleteAfter: null },
  })
  expect(await ada.put(path, { body: { deleteAfter: null } })).toMatchObject({ status: 200, body: paused.body })
  expect(await met(eve)).toEqual([404, 0, 0])
  mock.world.advance('P3Y')
  const back = await signInAgain(mock, ada)
  expect(await back.delete(path)).toMatchObject({ status: 200, body: { state: 'active', deleteAfter: null } })
  expect((await back.delete(path)).status).toBe(200)
  expect([
    await met(await signInAgain(mock, eve)),
    (await back.get('/v1/profile')).body,
    (await back.get('/v1/account')).body,
  ]).toEqual(before)
})

test('E-ACC: pausing needs the password of the last ten minutes and no token can do it; being back needs neither', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const script = await accessToken(mock, ada, { scopes: ['account:write'] })
  expect(slugOf(await script.put(path, { body: {} }))).toBe('scope-not-allowed')
  mock.world.advance('PT11M')
  expect(slugOf(await ada.put(path, { body: {} }))).toBe('step-up-required')
  const fresh = await signInAgain(mock, ada)
  await fresh.put(path, { body: {} })
  expect((await script.delete(path)).body).toMatchObject({ state: 'active' })
})

test('E-ACC: no right is gated while an account is paused, and what is no right waits', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await give(ada, 'contacts.import')
  await ada.put(path, { body: {} })
  await readyExport(ada)
  expect((await ada.delete('/v1/consents/contacts.import')).status).toBe(200)
  const { status } = await ada.patch('/v1/profile/visibility', { body: { headline: 'private' } })
  expect(status).toBe(200)
  const gets = Object.values(operations).filter(
    (operation) =>
      operation.method === 'GET' &&
      operation.security === 'required' &&
      'neverGated' in operation &&
      !operation.path.includes('{') &&
      !operation.parameters.query.some((parameter) => 'required' in parameter),
  )
  expect(gets.length).toBeGreaterThan(20)
  const answers = await Promise.all(gets.map(async ({ id, path }) => [id, (await ada.get(`/v1${path}`)).status]))
  // Whoever is paused is seen by nobody, and no erasure is scheduled yet.
  expect(answers.filter(([, status]) => status !== 200)).toEqual([
    ['previewProfile', 404],
    ['getErasure', 404],
  ])
  const post = { title: 'A', organization: { name: 'B' }, start: '2020' }
  expect(slugOf(await ada.post('/v1/profile/experiences', { body: post }))).toBe('account-deactivated')
  expect((await ada.put('/v1/erasure', { body: {} })).status).toBe(200)
})

test('E-ACC: with deleteAfter the person is told 30, 7 and 1 day before, then the erasure is scheduled, then all is gone', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const deleteAfter = '2027-01-31T12:00:00.000Z'
  expect((await ada.put(path, { body: { deleteAfter } })).body.deleteAfter).toBe(deleteAfter)
  expect((await ada.get('/v1/account')).body.deleteAfter).toBe(deleteAfter)
  const other = { deleteAfter: '2027-02-01T12:00:00.000Z' }
  expect(slugOf(await ada.put(path, { body: other }))).toBe('invalid-state-transition')
  mock.world.advance('P68DT2H29M')
  let here = await signInAgain(mock, ada)
  expect(await notices(here, 'account')).toEqual([
    ['deletion_ahead', '2027-01-30T12:00:00.000Z'],
    ['deletion_ahead', '2027-01-24T12:00:00.000Z'],
    ['deletion_ahead', '2027-01-01T12:00:00.000Z'],
  ])
  expect(mailed(mock, ada, 'Your paused account will be erased')).toBe(3)
  expect((await here.get('/v1/account')).body.state).toBe('deactivated')
  mock.world.advance('PT1M')
  here = await signInAgain(mock, ada)
  expect((await here.get('/v1/erasure')).body).toMatchObject({
    previousState: 'deactivated',
    graceDays: 14,
    executeAt: '2027-02-14T12:00:00.000Z',
  })
  expect((await notices(here, 'security'))[0]).toEqual(['erasure_scheduled', deleteAfter])
  expect((await all(here, '/v1/account/security-events?kind=erasure_scheduled'))[0]).toMatchObject({ device: null })
  mock.world.advance('P14D')
  expect(mock.world.snapshot().accounts.size).toBe(0)
  expect(JSON.stringify([...mock.world.snapshot().mails])).not.toContain(ada.email)
})

test('E-ACC: whoever cancels that erasure stays paused without an end; whoever is back is not warned any more', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await ada.put(path, { body: { deleteAfter: '2026-11-26T09:30:00.000Z' } })
  mock.world.advance('P2D')
  const here = await signInAgain(mock, ada)
  expect((await here.delete('/v1/erasure')).body.state).toBe('cancelled')
  expect((await here.get('/v1/account')).body).toMatchObject({ state: 'deactivated', deleteAfter: null })
  mock.world.advance('P1Y')
  const later = await signInAgain(mock, ada)
  expect(await notices(later, 'account')).toEqual([['deletion_ahead', '2026-11-25T09:30:00.000Z']])
  await later.delete(path)
  await later.put(path, { body: { deleteAfter: '2028-01-01T00:00:00.000Z' } })
  await later.delete(path)
  mock.world.advance('P3M')
  expect(mock.world.snapshot().accounts.get(ada.accountId)?.state).toBe('active')
  expect(mailed(mock, ada, 'Your paused account will be erased')).toBe(1)
})

test('E-ACC: warnings that fell into an erasure the person scheduled and cancelled are not sent late', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await ada.put(path, { body: { deleteAfter: '2026-12-31T09:30:00.000Z' } })
  await ada.put('/v1/erasure', { body: { graceDays: 27 } })
  mock.world.advance('P20D')
  const here = await signInAgain(mock, ada)
  await here.delete('/v1/erasure')
  expect((await here.get('/v1/account')).body.deleteAfter).toBe('2026-12-31T09:30:00.000Z')
  mock.world.advance('P10D')
  expect(await notices(await signInAgain(mock, ada), 'account')).toEqual([
    ['deletion_ahead', '2026-12-24T09:30:00.000Z'],
  ])
})

test('E-ACC: an end that is over already is refused, and nothing is paused', async () => {
  const mock = testMock()
  const ada = await person(mock)
  for (const deleteAfter of ['2026-11-24T09:30:00.000Z', '2026-02-30T00:00:00.000Z']) {
    const answer = await ada.put(path, { body: { deleteAfter } })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ in: 'body', pointer: '/deleteAfter' }] } })
  }
  expect((await ada.get('/v1/account')).body.state).toBe('active')
})

test('E-ACC, G34: somebody who is paused by somebody else gets to know it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await ada.put(path, { body: {} })
  expect(await notices(ada, 'security')).toEqual([['account_deactivated', '2026-11-24T09:30:00.000Z']])
  expect(mailed(mock, ada, 'Your account is paused')).toBe(1)
})
