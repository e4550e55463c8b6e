import { verifyConsentLedger } from '@pianeojobs/sdk'
import { expect, test } from 'vitest'
import { all, give } from '../support/contacts.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('G7.3: every act is listed with its notice, newest first, and the pages add up to a chain that verifies', async () => {
  const mock = testMock()
  const ada = await person(mock)
  expect(await all(ada, '/v1/consent-events')).toEqual([])
  await give(ada, 'contacts.import', 'analytics.usage')
  await ada.delete('/v1/consents/analytics.usage')
  await ada.delete('/v1/consents/ads.measurement')
  const events = await all(ada, '/v1/consent-events')
  expect(events.map(({ seq, type, state, purposeId }) => [seq, type, state, purposeId])).toEqual([
    [4, 'refuse', 'refused', 'ads.measurement'],
    [3, 'withdraw', 'withdrawn', 'analytics.usage'],
    [2, 'give', 'given', 'analytics.usage'],
    [1, 'give', 'given', 'contacts.import'],
  ])
  expect(verifyConsentLedger(events)).toEqual({ ok: true, head: { seq: 4, hash: events[0].hash } })
  const paged = []
  for (let cursor = ''; ; ) {
    const { body } = await ada.get(`/v1/consent-events?limit=3${cursor}`)
    paged.push(...body.items)
    if (!body.page.hasMore) break
    cursor = `&cursor=${body.page.next}`
  }
  expect(paged).toEqual(events)
  expect(await all(await person(mock, { email: 'eve@example.org' }), '/v1/consent-events')).toEqual([])
})

test('G7.3: a ledger in which anything was changed, left out or given another number does not verify', async () => {
  const ada = await person(testMock())
  await give(ada, 'contacts.import', 'contacts.matching', 'analytics.usage')
  const events = await all(ada, '/v1/consent-events')
  expect(verifyConsentLedger(events).ok).toBe(true)
  const [, second] = events
  for (const [name, value] of Object.entries(second)) {
    if (name === 'id') continue
    const forged = events.map((event) => (event === second ? { ...event, [name]: `${value}0` } : event))
    expect(verifyConsentLedger(forged).ok, name).toBe(false)
  }
  expect(verifyConsentLedger(events.toSpliced(1, 1))).toEqual({ ok: false, event: events[0] })
  expect(verifyConsentLedger([])).toEqual({ ok: true, head: undefined })
})
