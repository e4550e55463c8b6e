import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { purposes } from '../../src/generated/purposes.js'
import type { ConsentEventRow } from '../../src/platform/consent/consent-event-row.ts'
import { consentExpiry } from '../../src/platform/consent/consent-expiry.ts'
import { consentViews } from '../../src/platform/consent/consent-views.ts'
import { giveConsent } from '../../src/platform/consent/give-consent.ts'
import { consentEvents } from '../../src/platform/consent/ledger.ts'
import { verifyLedger } from '../../src/platform/consent/verify-ledger.ts'
import { withdrawConsent } from '../../src/platform/consent/withdraw-consent.ts'
import type { State } from '../../src/platform/state.ts'
import { envs } from '../support/envs.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const consentBased = purposes.filter(({ basis }) => basis === 'consent').map(({ id }) => id)
const act = fc.record({
  purposeId: fc.constantFrom(...consentBased),
  kind: fc.constantFrom('give', 'withdraw'),
  days: fc.nat(200),
})

/** What may follow a state of a consent (domain.md §5). */
const follows: Readonly<Record<string, readonly string[]>> = {
  unknown: ['given', 'refused'],
  refused: ['given'],
  given: ['withdrawn', 'expired'],
  withdrawn: ['given'],
  expired: ['given'],
}

async function somebody(): Promise<{ start: State; accountId: string }> {
  const mock = testMock()
  const { accountId } = await person(mock)
  return { start: mock.world.snapshot(), accountId }
}

test('G7.3: whatever is given and withdrawn, the ledger verifies, its steps are allowed, and its end is what is listed', async () => {
  const { start, accountId } = await somebody()
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const at = envs(Date.parse('2026-11-24T09:30:00.000Z'))
      let state = start
      let env = at(0)
      for (const { purposeId, kind, days } of acts) {
        env = at(days)
        const due = consentExpiry.next(state)
        if (due !== undefined && due <= env.now) state = consentExpiry.run(state, env)
        const input = { accountId, purposeId, channel: 'self' } as const
        state =
          kind === 'give'
            ? giveConsent(state, { ...input, noticeVersion: 1, explicit: true }, env)[0]
            : withdrawConsent(state, input, env)[0]
      }
      const events = consentEvents(state, accountId)
      expect(verifyLedger(events)).toBeUndefined()
      const reached = new Map<string, string>()
      for (const event of events) {
        expect(follows[reached.get(event.purposeId) ?? 'unknown']).toContain(event.state)
        reached.set(event.purposeId, event.state)
      }
      const listed = consentViews(state, accountId).map((consent) => [consent.purposeId, consent.state])
      expect(listed).toEqual(consentBased.map((id) => [id, reached.get(id) ?? 'unknown']))
    }),
  )
})

test('G7.3: a ledger in which anything was changed, left out or put in another order does not verify', async () => {
  const { start, accountId } = await somebody()
  const at = envs(Date.parse('2026-11-24T09:30:00.000Z'))
  let state = start
  for (const purposeId of consentBased) {
    state = giveConsent(state, { accountId, purposeId, noticeVersion: 1, explicit: true, channel: 'self' }, at(1))[0]
  }
  const events = consentEvents(state, accountId)
  expect(verifyLedger(events)).toBeUndefined()
  const changes: Partial<ConsentEventRow>[] = [
    { state: 'withdrawn' },
    { at: 0 },
    { purposeId: 'ads.measurement' },
    { noticeVersion: 2 },
    { language: 'fr' },
    { seq: 99 },
    { prevHash: '0'.repeat(64) },
    { hash: '0'.repeat(64) },
  ]
  for (const change of changes) {
    const forged = events.map((event, index) => (index === 3 ? { ...event, ...change } : event))
    expect(verifyLedger(forged), JSON.stringify(change)).toBe(forged[3])
  }
  expect(verifyLedger(events.toSpliced(3, 1))).toBe(events[4])
  expect(verifyLedger([...events].reverse())).toBeDefined()
})

test('G7.3: the hash of an event is the SHA-256 of what it says as canonical JSON, so anybody can recompute it', async () => {
  const { start, accountId } = await somebody()
  const env = envs(Date.parse('2026-11-24T09:30:00.000Z'))(0)
  const giving = { accountId, purposeId: 'contacts.import', noticeVersion: 1, channel: 'self' } as const
  const [event] = consentEvents(giveConsent(start, giving, env)[0], accountId)
  const { noticeSha256 } = purposes.find(({ id }) => id === 'contacts.import')!
  const said = `{"at":"2026-11-24T09:30:00.000Z","channel":"self","language":"en","noticeSha256":"${noticeSha256}","noticeVersion":1,"prevHash":"${'0'.repeat(64)}","purposeId":"contacts.import","seq":1,"state":"given","type":"give"}`
  expect(event!.hash).toBe(bytesToHex(sha256(utf8ToBytes(said))))
})
