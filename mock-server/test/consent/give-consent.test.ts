import { expect, test } from 'vitest'
import { consentEvents } from '../../src/platform/consent/ledger.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

test('P6.6, G7.3: nothing that rests on consent is on before somebody turned it on', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { body: purposes } = await mock.get('/v1/consent-purposes')
  const { body: consents } = await ada.get('/v1/consents')
  const consentBased = purposes.items.filter(({ basis }: { basis: string }) => basis === 'consent')
  expect(consents.items.map(({ purposeId }: { purposeId: string }) => purposeId)).toEqual(
    consentBased.map(({ id }: { id: string }) => id),
  )
  for (const consent of consents.items)
    expect(consent).toMatchObject({ state: 'unknown', givenAt: null, noticeVersion: null })
})

test('G7.3: the purposes say on which basis, for how long, where, and with which notice, signed in or not', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { body } = await mock.get('/v1/consent-purposes')
  expect(body.items).toHaveLength(20)
  expect((await ada.get('/v1/consent-purposes')).body).toEqual(body)
  expect(body.items.find(({ id }: { id: string }) => id === 'contacts.matching')).toMatchObject({
    basis: 'consent',
    defaultState: 'off',
    locations: ['FR'],
    noticeSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('P6.6, P8.2, G7.3: a consent is given to one purpose and one version of its notice', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const given = await ada.put('/v1/consents/contacts.import', { body: { noticeVersion: 1, language: 'fr' } })
  expect(given).toMatchObject({
    status: 200,
    body: {
      purposeId: 'contacts.import',
      state: 'given',
      noticeVersion: 1,
      givenAt: '2026-11-24T09:30:00.000Z',
      validUntil: null,
    },
  })
  const { body } = await ada.get('/v1/consents')
  const given2 = body.items.filter(({ state }: { state: string }) => state === 'given')
  expect(given2).toEqual([given.body])
  expect(consentEvents(mock.world.snapshot(), ada.accountId)).toMatchObject([
    { seq: 1, type: 'give', state: 'given', purposeId: 'contacts.import', language: 'fr', channel: 'self' },
  ])
})

test('G7.3: giving again what is given changes nothing', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const first = await ada.put('/v1/consents/contacts.import', { body: { noticeVersion: 1 } })
  mock.world.advance('PT10M')
  const again = await ada.put('/v1/consents/contacts.import', { body: { noticeVersion: 1 } })
  expect(again.body).toEqual(first.body)
  expect(consentEvents(mock.world.snapshot(), ada.accountId)).toHaveLength(1)
})

test('P6.6: another version of the notice than the one in force is refused', async () => {
  const ada = await person(testMock())
  const answer = await ada.put('/v1/consents/contacts.import', { body: { noticeVersion: 2 } })
  expect(answer).toMatchObject({ status: 409, body: { noticeVersion: 1 } })
  expect(answer.body.type).toMatch(/notice-version-stale$/)
})

test('P1.4, P6.6: a special category needs an explicit statement', async () => {
  const ada = await person(testMock())
  const path = '/v1/consents/special.religion'
  for (const body of [{ noticeVersion: 1 }, { noticeVersion: 1, explicit: false }]) {
    const refused = await ada.put(path, { body })
    expect(refused.status).toBe(422)
    expect(refused.body.type).toMatch(/explicit-statement-required$/)
  }
  expect(await ada.put(path, { body: { noticeVersion: 1, explicit: true } })).toMatchObject({
    status: 200,
    body: { state: 'given' },
  })
})

test('P6.6: what rests on something else can be neither given nor withdrawn, and says whether one can object', async () => {
  const ada = await person(testMock())
  for (const [id, basis, objectable] of [
    ['service.account', 'contract', false],
    ['network.suggestions', 'legitimate_interest', true],
  ] as const) {
    const path = `/v1/consents/${id}`
    for (const answer of [await ada.put(path, { body: { noticeVersion: 1 } }), await ada.delete(path)]) {
      expect(answer).toMatchObject({ status: 409, body: { basis, objectable } })
      expect(answer.body.type).toMatch(/not-consent-based$/)
    }
  }
})

test('P6.6: a purpose that does not exist is not found', async () => {
  const ada = await person(testMock())
  expect((await ada.put('/v1/consents/contacts.selling', { body: { noticeVersion: 1 } })).status).toBe(404)
  expect((await ada.delete('/v1/consents/contacts.selling')).status).toBe(404)
})

test('P7.5: the consent to a cookie ends by itself after 13 months', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { body } = await ada.put('/v1/consents/cookies.functional', { body: { noticeVersion: 1 } })
  expect(body.validUntil).toBe('2027-12-24T09:30:00.000Z')
  mock.world.advance('P13M')
  const events = consentEvents(mock.world.snapshot(), ada.accountId)
  expect(events.at(-1)).toMatchObject({ type: 'expire', state: 'expired', channel: 'platform' })
  expect(events.at(-1)!.at).toBe(Date.parse('2027-12-24T09:30:00.000Z'))
  const { body: listed } = await (await signInAgain(mock, ada)).get('/v1/consents')
  const [expired] = listed.items.filter(({ state }: { state: string }) => state === 'expired')
  expect(expired).toEqual({ ...body, state: 'expired' })
})
