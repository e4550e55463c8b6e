import { verifyConsentLedger } from '@pianeojobs/sdk'
import { expect } from 'vitest'
import { signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

overEveryTransport(
  'P6.6, P8.2, G7.3: every purpose can be read, and a consent is given and withdrawn on one path',
  async (platform) => {
    const { client } = await signUp(platform)
    const { items: purposes } = await platform.client().consents.purposes()
    const usage = purposes.find(({ id }) => id === 'analytics.usage')!
    expect(usage).toMatchObject({ basis: 'consent', defaultState: 'off' })
    const stateOf = async (id: string) =>
      (await client.consents.list()).items.find(({ purposeId }) => purposeId === id)?.state
    expect(await stateOf(usage.id)).toBe('unknown')
    const given = await client.consents.give(usage.id, { noticeVersion: usage.noticeVersion })
    expect(given).toMatchObject({ state: 'given', givenAt: '2026-11-24T09:30:00.000Z' })
    expect(await stateOf(usage.id)).toBe('given')
    const { consent, effects } = await client.consents.withdraw(usage.id)
    expect([consent.state, effects.map(({ kind }) => kind)]).toEqual(['withdrawn', ['processing_stopped']])
    expect(await stateOf(usage.id)).toBe('withdrawn')
  },
)

overEveryTransport(
  'P2.1, G7.3: without the consent nothing is imported, and the refusal names the purpose to consent to',
  async (platform) => {
    const { client } = await signUp(platform)
    const create = () => client.contacts.imports.create({ mode: 'plain', source: 'vcard' })
    const { problem } = await refusal(create(), 'consent-required')
    const { purposeId, noticeVersion } = problem
    expect(purposeId).toBe('contacts.import')
    await client.consents.give(purposeId, { noticeVersion })
    expect((await create()).state).toBe('open')
    const stale = await refusal(
      client.consents.give(purposeId, { noticeVersion: noticeVersion + 1 }),
      'notice-version-stale',
    )
    expect(stale.problem.noticeVersion).toBe(noticeVersion)
  },
)

overEveryTransport('G7.3: the ledger of consents arrives whole, and its chain is computed again', async (platform) => {
  const { client } = await signUp(platform)
  await client.consents.give('contacts.import', { noticeVersion: 1, language: 'fr' })
  await client.consents.withdraw('contacts.import')
  const events = await client.consents.events({ limit: 1 }).toArray()
  expect(events.map(({ type }) => type)).toEqual(['withdraw', 'give'])
  expect(verifyConsentLedger(events)).toMatchObject({ ok: true, head: { seq: 2, hash: events[0]!.hash } })
})
