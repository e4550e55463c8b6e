import type { ContactEntry, Discoverability } from '@pianeojobs/sdk/contract'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { consentGiven } from '../../src/platform/consent/consent-given.ts'
import { giveConsent } from '../../src/platform/consent/give-consent.ts'
import { consentEvents } from '../../src/platform/consent/ledger.ts'
import { verifyLedger } from '../../src/platform/consent/verify-ledger.ts'
import { withdrawConsent } from '../../src/platform/consent/withdraw-consent.ts'
import { contactView } from '../../src/platform/contacts/contact-view.ts'
import { contactsOf } from '../../src/platform/contacts/contacts-of.ts'
import { matchesOf } from '../../src/platform/contacts/matches-of.ts'
import { openImport } from '../../src/platform/contacts/open-import.ts'
import { setDiscoverability } from '../../src/platform/contacts/set-discoverability.ts'
import { undoImport } from '../../src/platform/contacts/undo-import.ts'
import type { Env } from '../../src/platform/env.ts'
import type { State } from '../../src/platform/state.ts'
import { envs } from '../support/envs.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

const start = Date.parse('2026-11-24T09:30:00.000Z')
const purposes = ['contacts.import', 'contacts.matching'] as const
const addresses = ['ada@example.org', 'bob@example.org', 'cleo@example.org', 'Bob@EXAMPLE.org', 'bob(at)example.org']
let world: State
let people: readonly string[]

beforeAll(async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock, 'Ada', 'ada@example.org')
  const bob = await publishedPerson(mock, 'Bob', 'bob@example.org')
  const cleo = await publishedPerson(mock, 'Cleo', 'cleo@example.org')
  people = [ada, bob, cleo].map(({ accountId }) => accountId)
  world = mock.world.snapshot()
})

const values = (of: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength: 3 }).map((all) => all.map((value) => ({ value })))

const entry: fc.Arbitrary<ContactEntry> = fc.record(
  {
    index: fc.integer({ min: 1, max: 9 }),
    displayName: fc.constantFrom('Grace', 'Edith', ' '),
    emails: values(addresses),
    phones: values(['+1 2', '12', '+12']),
    uid: fc.constantFrom('u1', 'u2'),
    note: fc.constantFrom('Met', 'Not met'),
    title: fc.constantFrom('Analyst'),
  },
  { requiredKeys: ['index', 'displayName'] },
)

const entries = fc.array(entry, { minLength: 1, maxLength: 5 })

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('import' as const), who: fc.nat(2), entries }) },
  fc.record({ kind: fc.constant('undo' as const), who: fc.nat(2), which: fc.nat(5) }),
  fc.record({ kind: fc.constantFrom('give', 'withdraw'), who: fc.nat(2), purpose: fc.constantFrom(...purposes) }),
  fc.record({
    kind: fc.constant('discoverability' as const),
    who: fc.nat(2),
    audience: fc.constantFrom<Discoverability>('nobody', 'mutual', 'anyone'),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** What a step makes of a state; where it is refused, nothing. */
function after(state: State, taken: Step, env: Env): State {
  const accountId = people[taken.who]!
  try {
    if ('entries' in taken) return bring(state, accountId, taken.entries, env)
    if ('which' in taken) return undo(state, accountId, taken.which, env)
    if ('audience' in taken) return setDiscoverability(state, accountId, taken.audience)
    const input = { accountId, purposeId: taken.purpose, channel: 'self' } as const
    if (taken.kind === 'give') return giveConsent(state, { ...input, noticeVersion: 1 }, env)[0]
    return withdrawConsent(state, input, env)[0]
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'Refusal') return state
    throw thrown
  }
}

function bring(state: State, accountId: string, sent: readonly ContactEntry[], env: Env): State {
  return openImport(state, { accountId, mode: 'plain', source: 'vcard', entries: [...sent], complete: true }, env)[0]
}

function undo(state: State, accountId: string, which: number, env: Env): State {
  const importId = [...(state.contactImports.get(accountId)?.keys() ?? [])].at(which)
  return importId === undefined ? state : undoImport(state, { accountId, importId }, env)[0]
}

/** A person's contacts as they are shown, without what tells which import brought them when. */
function content(state: State, accountId: string) {
  return [...contactsOf(state, accountId).values()].map((row) => {
    const { id: _, sourceImportId: __, createdAt: ___, updatedAt: ____, ...shown } = contactView(row, new Map())
    return shown
  })
}

function sorted(contents: readonly object[]): string[] {
  return contents.map((each) => JSON.stringify(each)).sort()
}

test('P2.1, G7.3: whatever people do, nothing is kept or matched without consent, and the ledgers verify', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const at = envs(start)
      const state = steps.reduce((current, taken) => after(current, taken, at(0)), world)
      for (const accountId of people) {
        expect(verifyLedger(consentEvents(state, accountId))).toBeUndefined()
        if (!consentGiven(state, accountId, 'contacts.import')) expect(contactsOf(state, accountId).size).toBe(0)
        const matches = matchesOf(state, accountId)
        if (!consentGiven(state, accountId, 'contacts.matching')) {
          expect(matches).toEqual([])
          expect(state.foundPeople.has(accountId)).toBe(false)
        }
        for (const { person, reason } of matches) {
          const found = [...state.accounts.values()].find(({ personId }) => personId === person.personId)!
          const audience = state.discoverability.get(found.id)?.byEmail ?? 'mutual'
          expect(found.id).not.toBe(accountId)
          expect(audience).toBe(reason === 'discoverable' ? 'anyone' : 'mutual')
          if (reason !== 'mutual') continue
          const kept = [...contactsOf(state, found.id).values()].map((row) => JSON.stringify(row).toLowerCase())
          expect(kept.some((text) => text.includes(state.accounts.get(accountId)!.email))).toBe(true)
        }
        for (const { counts, state: reached } of state.contactImports.get(accountId)?.values() ?? []) {
          const { cards, created, updated, duplicate, skipped, invalid } = counts
          expect(created + updated + duplicate + skipped + invalid).toBe(cards)
          expect(['completed', 'completed_with_warnings', 'undone']).toContain(reached)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('P2.1: undoing the last import returns contacts and matches exactly to what they were', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), entries, fc.nat(2), (steps, sent, who) => {
      const at = envs(start)
      const before = steps.reduce((current, taken) => after(current, taken, at(0)), allGiven(at(0)))
      const accountId = people[who]!
      const agreed = agree(before, accountId, at(0))
      const undone = undo(bring(agreed, accountId, sent, at(1)), accountId, -1, at(1))
      expect(undone.contacts).toEqual(agreed.contacts)
      expect(undone.foundPeople).toEqual(agreed.foundPeople)
      expect(undone.contactBatches).toEqual(agreed.contactBatches)
      for (const each of people) expect(matchesOf(undone, each)).toEqual(matchesOf(agreed, each))
    }),
    { numRuns: 200 },
  )
})

test('P2.1: undoing any import leaves what there would be had it never been', () => {
  fc.assert(
    fc.property(fc.array(entries, { minLength: 1, maxLength: 6 }), fc.nat(5), (files, which) => {
      const at = envs(start)
      const accountId = people[0]!
      const undoneAt = which % files.length
      const all = files.reduce((state, sent) => bring(state, accountId, sent, at(0)), allGiven(at(0)))
      const without = files
        .toSpliced(undoneAt, 1)
        .reduce((state, sent) => bring(state, accountId, sent, at(0)), allGiven(at(0)))
      const undone = undo(all, accountId, undoneAt, at(0))
      expect(sorted(content(undone, accountId))).toEqual(sorted(content(without, accountId)))
    }),
    { numRuns: 200 },
  )
})

test('P2.1: importing the same once more creates and changes no contact', () => {
  fc.assert(
    fc.property(entries, (sent) => {
      const at = envs(start)
      const accountId = people[0]!
      const once = bring(allGiven(at(0)), accountId, sent, at(0))
      const twice = bring(once, accountId, sent, at(1))
      const shown = (state: State) =>
        [...contactsOf(state, accountId).values()].map((row) => contactView(row, new Map()))
      expect(shown(twice)).toEqual(shown(once))
    }),
  )
})

function allGiven(env: Env): State {
  return people.reduce((state, accountId) => agree(state, accountId, env), world)
}

function agree(state: State, accountId: string, env: Env): State {
  return purposes.reduce(
    (current, purposeId) => giveConsent(current, { accountId, purposeId, noticeVersion: 1, channel: 'self' }, env)[0],
    state,
  )
}
