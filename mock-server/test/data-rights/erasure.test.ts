import { expect, test } from 'vitest'
import type { AccountState } from '../../src/platform/accounts/account-row.ts'
import { cancelErasure } from '../../src/platform/erasure/cancel-erasure.ts'
import { scheduleErasure } from '../../src/platform/erasure/schedule-erasure.ts'
import type { State } from '../../src/platform/state.ts'
import { put } from '../../src/platform/table.ts'
import { day } from '../../src/platform/time.ts'
import { all, card, findableBy, give, imported } from '../support/contacts.ts'
import { envs } from '../support/envs.ts'
import { readyExport, richPerson } from '../support/exports.ts'
import { person, signUpBody } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

/** Every document of a state as text, with its place. */
function texts(state: State): string[] {
  return JSON.stringify(state, (_, value) => (value instanceof Map ? [...value] : value)).split('],[')
}

test('P5.2, G17: a preview counts what there is, says what stays and why, and schedules nothing', async () => {
  const mock = testMock()
  const ada = await richPerson(mock)
  await readyExport(ada)
  const before = mock.world.snapshot()
  const { status, body } = await ada.get('/v1/erasure/preview')
  expect(status).toBe(200)
  const counts = Object.fromEntries(body.categories.map(({ id, count }: { id: string; count: number }) => [id, count]))
  expect(counts).toMatchObject({
    account: 1,
    profile: 11,
    sensitive: 1,
    experiences: 2,
    contacts: 3,
    policy: 1,
    consents: 5,
    exports: 1,
    mails: 1,
  })
  expect(body.categories.filter(({ action }: { action: string }) => action === 'retain')).toEqual([
    expect.objectContaining({ id: 'handle', basis: 'legitimate_interest', until: '2027-12-08T09:30:00.000Z' }),
  ])
  expect(mock.world.snapshot()).toBe(before)
  expect(await ada.get('/v1/erasure')).toMatchObject({ status: 404 })
  expect(await ada.delete('/v1/erasure')).toMatchObject({ status: 404 })
})

test('P5.2, G17: once it is scheduled nobody else meets the person; rights work, and nothing else does', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  findableBy(mock, ada, 'anyone')
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await give(eve, 'contacts.import', 'contacts.matching')
  await imported(eve, card(1, 'Ada', 'ada@example.org'))
  expect(await all(eve, '/v1/contact-matches')).toHaveLength(1)
  const { body } = await ada.put('/v1/erasure', { body: {} })
  expect(body).toMatchObject({
    state: 'scheduled',
    previousState: 'active',
    graceDays: 14,
    executeAt: '2026-12-08T09:30:00.000Z',
    cancelledAt: null,
  })
  expect((await ada.get('/v1/erasure')).body).toEqual(body)
  expect((await ada.get('/v1/account')).body.state).toBe('erasure_scheduled')
  expect((await eve.get('/v1/people/ada-lovelace')).status).toBe(404)
  expect((await mock.get('/v1/people?q=ada')).body.items).toEqual([])
  expect(await all(eve, '/v1/contact-matches')).toEqual([])
  const refused = await ada.post('/v1/profile/experiences', {
    body: { title: 'A', organization: { name: 'B' }, start: '2020' },
  })
  expect(refused).toMatchObject({ status: 403, body: { type: expect.stringMatching(/account-deactivated$/) } })
  const again = await signInAgain(mock, ada)
  await readyExport(again)
  expect((await again.get('/v1/notices')).body.items).toContainEqual(
    expect.objectContaining({ event: 'erasure_scheduled', reference: body.id }),
  )
  expect(mock.world.outbox({ to: ada.email })[0]?.text).toContain('2026-12-08T09:30:00.000Z')
})

test('P5.2, G17: cancelling brings everything back exactly as it was, until the days of grace are over', async () => {
  const mock = testMock()
  const ada = await richPerson(mock)
  const before = mock.world.snapshot()
  await ada.put('/v1/erasure', { body: { graceDays: 27 } })
  mock.world.advance('P26DT23H59M')
  const back = await signInAgain(mock, ada)
  const cancelled = await back.delete('/v1/erasure')
  expect(cancelled).toMatchObject({
    status: 200,
    body: { state: 'cancelled', cancelledAt: '2026-12-21T09:29:00.000Z' },
  })
  expect(await back.delete('/v1/erasure')).toEqual(expect.objectContaining({ status: 200, body: cancelled.body }))
  const after = mock.world.snapshot()
  const grown = [
    'sessions',
    'tokens',
    'notices',
    'mails',
    'erasures',
    'world',
    'presence',
    'activity',
    'securityEvents',
  ]
  expect(after).toMatchObject(Object.fromEntries(Object.entries(before).filter(([name]) => !grown.includes(name))))
  expect((await mock.get('/v1/people/ada-lovelace')).status).toBe(200)
  mock.world.advance('P30D')
  expect(mock.world.snapshot().accounts.size).toBe(before.accounts.size)
})

test('G17: it needs the password of the last ten minutes to schedule, and none to cancel', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('PT11M')
  const ada2 = await signInAgain(mock, ada)
  mock.world.advance('PT11M')
  expect(await ada2.put('/v1/erasure', { body: {} })).toMatchObject({ status: 403, body: { maxAge: 600 } })
  const fresh = await signInAgain(mock, ada)
  expect(await fresh.put('/v1/erasure', { body: {} })).toMatchObject({ status: 200 })
  expect(await ada2.delete('/v1/erasure')).toMatchObject({ status: 200 })
})

test('G17: the grace is 0 to 27 whole days; with the same once more nothing changes, with others it is refused', async () => {
  const mock = testMock()
  const ada = await person(mock)
  for (const graceDays of [-1, 28, 1.5, '3']) {
    expect(await ada.put('/v1/erasure', { body: { graceDays } })).toMatchObject({ status: 422 })
  }
  const { body } = await ada.put('/v1/erasure', { body: { graceDays: 27 } })
  mock.world.advance('PT1M')
  const mails = mock.world.outbox().length
  expect(await ada.put('/v1/erasure', { body: { graceDays: 27 } })).toMatchObject({ status: 200, body })
  expect(mock.world.outbox()).toHaveLength(mails)
  expect(await ada.put('/v1/erasure', { body: { graceDays: 3 } })).toMatchObject({
    status: 409,
    body: { from: 'erasure_scheduled', to: 'erasure_scheduled', allowed: ['active'] },
  })
  const eve = await person(mock, { email: 'eve@example.org' })
  expect(await eve.put('/v1/erasure', { body: { graceDays: 0 } })).toMatchObject({ status: 200 })
  expect(await eve.get('/v1/account')).toMatchObject({ status: 401 })
})

test('P5.2, P6.1, G17: when it is executed everything of the account is gone, in what others have of it too', async () => {
  const mock = testMock()
  const ada = await richPerson(mock)
  findableBy(mock, ada, 'anyone')
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await give(eve, 'contacts.matching')
  await imported(eve, card(1, 'Nobody', 'ada@example.org'))
  await eve.post('/v1/contact-imports', {
    body: { mode: 'plain', source: 'vcard', entries: [card(1, 'Nobody', 'ada@example.org')] },
  })
  const [match] = await all(eve, '/v1/contact-matches')
  await eve.put(`/v1/contact-matches/${match.id}/dismissal`)
  await readyExport(ada)
  const started = await ada.post('/v1/email-verifications', { body: { email: 'ada@new.example' } })
  const code = mock.world.outbox({ to: 'ada@new.example' })[0]!.code
  await mock.post(`/v1/email-verifications/${started.body.verificationId}/confirmation`, { body: { code } })
  await mock.post('/v1/accounts', { body: signUpBody({ email: 'ada@new.example' }) })
  await ada.post('/v1/email-verifications', { body: { email: 'ada@third.example' } })

  const { passwordHash } = mock.world.snapshot().accounts.get(ada.accountId)!
  const traces = [
    ada.accountId,
    ada.personId,
    'Lovelace',
    'ada@',
    'ada-lovelace',
    passwordHash,
    'Müller',
    'Ockham',
    'Unitarian',
  ]
  const about = () => texts(mock.world.snapshot()).filter((text) => traces.some((trace) => text.includes(trace)))
  expect(about().length).toBeGreaterThan(20)
  expect(await ada.put('/v1/erasure', { body: { graceDays: 0 } })).toMatchObject({ status: 200 })
  mock.world.advance('PT1S')
  expect(about()).toEqual([])
  const { completedErasures, foundPeople, dismissals, contactImports } = mock.world.snapshot()
  expect([...completedErasures.values()]).toEqual([
    expect.objectContaining({ state: 'completed', completedAt: Date.parse('2026-11-24T09:30:00.000Z') }),
  ])
  expect([foundPeople.size, dismissals.size, contactImports.get(eve.accountId)?.size]).toEqual([0, 0, 2])

  expect(await ada.get('/v1/account')).toMatchObject({ status: 401 })
  const { password } = ada
  expect(await mock.post('/v1/sessions', { body: { email: 'ada@new.example', password } })).toMatchObject({
    status: 401,
  })
  expect((await (await signInAgain(mock, eve)).get('/v1/account')).body).toMatchObject({ name: 'Eve', state: 'active' })
})

test('G17: the address signs up anew as somebody else; the handle is nobody’s for twelve months', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await ada.put('/v1/erasure', { body: { graceDays: 0 } })
  mock.world.advance('PT1S')
  const anew = await person(mock)
  expect([anew.accountId, anew.personId]).not.toEqual([ada.accountId, ada.personId])
  expect((await anew.get('/v1/profile')).body).toMatchObject({ handle: 'ada-lovelace-2', headline: null })
  expect((await anew.get('/v1/erasure')).status).toBe(404)
  const take = async (who: typeof anew) => {
    const { headers } = await who.get('/v1/profile')
    const changes = { body: { handle: 'ada-lovelace' }, headers: { 'If-Match': headers.get('etag')! } }
    return (await who.patch('/v1/profile', changes)).status
  }
  expect(await take(anew)).toBe(409)
  mock.world.advance('P364D')
  expect(await take(await signInAgain(mock, anew))).toBe(409)
  mock.world.advance('P1D')
  expect(await take(await signInAgain(mock, anew))).toBe(200)
  expect(mock.world.snapshot().retiredHandles.size).toBe(0)
})

test('G17: from every state of an account an erasure is scheduled or refused, and cancelling leads back to it', async () => {
  const mock = testMock()
  const { accountId } = await person(mock)
  const start = mock.world.snapshot()
  const at = envs(Date.parse('2026-11-24T09:30:00.000Z'))
  const inState = (state: AccountState): State => ({
    ...start,
    accounts: put(start.accounts, accountId, { ...start.accounts.get(accountId)!, state }),
  })
  for (const state of ['active', 'deactivated', 'suspended'] as const) {
    const [scheduled, row] = scheduleErasure(inState(state), { accountId, graceDays: 1 }, at(0))
    expect([row.previousState, scheduled.accounts.get(accountId)?.state]).toEqual([state, 'erasure_scheduled'])
    const [kept] = cancelErasure(scheduled, { accountId }, { ...at(0), now: row.executeAt - 1 })
    expect(kept.accounts.get(accountId)?.state).toBe(state)
    const late = () => cancelErasure(scheduled, { accountId }, { ...at(0), now: row.requestedAt + day })
    expect(late).toThrow(expect.objectContaining({ slug: 'grace-period-ended' }))
    const [again] = scheduleErasure(kept, { accountId, graceDays: 0 }, at(0))
    expect(again.erasures.get(accountId)).toMatchObject({ state: 'scheduled', previousState: state })
  }
  const closed = () => scheduleErasure(inState('closed_minor'), { accountId, graceDays: 1 }, at(0))
  expect(closed).toThrow(expect.objectContaining({ slug: 'invalid-state-transition' }))
})
