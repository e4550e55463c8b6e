import type { AccountState } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { emailKey } from '../../src/platform/accounts/email-key.ts'
import { type Person, person, signUpBody } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

/** Where an account can stand, an erasure told apart by what it was scheduled from; `erased` is when nothing is left. */
const states = [
  'pending_verification',
  'active',
  'deactivated',
  'suspended',
  'erasing active',
  'erasing deactivated',
  'erasing suspended',
  'closed_minor',
  'erased',
] as const
type Standing = (typeof states)[number]

const email = 'ada@example.org'

/** Somebody, and what there is to act with. */
interface Subject {
  readonly mock: TestMock
  readonly verificationId: string
  readonly code: string
  readonly ada: Person | undefined
}

/** What can happen, each as it really does: by an operation of the person, by the mail to them, or by time alone. */
const events = {
  deactivateAccount: ({ ada }) => ada!.put('/v1/account/deactivation', { body: {} }),
  reactivateAccount: ({ ada }) => ada!.delete('/v1/account/deactivation'),
  scheduleErasure: ({ ada }) => ada!.put('/v1/erasure', { body: { graceDays: 20 } }),
  cancelErasure: ({ ada }) => ada!.delete('/v1/erasure'),
  confirm: ({ mock, verificationId, code }) =>
    mock.post(`/v1/email-verifications/${verificationId}/confirmation`, { body: { code } }),
  disown: ({ mock, verificationId, code }) =>
    mock.post(`/v1/email-verifications/${verificationId}/confirmation`, { body: { code, action: 'disown' } }),
  'a week passes': ({ mock }) => mock.world.advance('P7D'),
  'deleteAfter comes': ({ mock }) => mock.world.advance('P12D'),
  'a month passes': ({ mock }) => mock.world.advance('P31D'),
} as const satisfies Record<string, (subject: Subject) => unknown>
type Event = keyof typeof events

/** The state machine of accounts (domain §5): what follows. Where nothing is said, the event is refused or changes nothing. */
const follows: Readonly<Record<Standing, Partial<Record<Event, Standing>>>> = {
  pending_verification: {
    confirm: 'active',
    disown: 'erased',
    'a week passes': 'erased',
    'deleteAfter comes': 'erased',
    'a month passes': 'erased',
  },
  active: { deactivateAccount: 'deactivated', scheduleErasure: 'erasing active' },
  deactivated: {
    reactivateAccount: 'active',
    scheduleErasure: 'erasing deactivated',
    'deleteAfter comes': 'erasing deactivated',
    'a month passes': 'erased',
  },
  suspended: { scheduleErasure: 'erasing suspended' },
  'erasing active': { cancelErasure: 'active', 'a month passes': 'erased' },
  'erasing deactivated': { cancelErasure: 'deactivated', 'a month passes': 'erased' },
  'erasing suspended': { cancelErasure: 'suspended', 'a month passes': 'erased' },
  closed_minor: {},
  erased: {},
}

/** What an operation of somebody who is signed in says where the machine has no step for it. */
const refusals: Readonly<Record<Standing, Partial<Record<Event, AccountState[] | 'same'>>>> = {
  pending_verification: {},
  active: { reactivateAccount: 'same' },
  deactivated: { deactivateAccount: ['active', 'erasure_scheduled'] },
  suspended: { deactivateAccount: ['erasure_scheduled'], reactivateAccount: ['erasure_scheduled'] },
  'erasing active': erasing('active'),
  'erasing deactivated': erasing('deactivated'),
  'erasing suspended': erasing('suspended'),
  closed_minor: { deactivateAccount: [], reactivateAccount: [], scheduleErasure: [] },
  erased: {},
}

function erasing(previous: AccountState) {
  return { deactivateAccount: [previous], reactivateAccount: [previous], scheduleErasure: [previous] }
}

const asked: readonly Event[] = ['deactivateAccount', 'reactivateAccount', 'scheduleErasure', 'cancelErasure']

for (const from of states) {
  for (const event of Object.keys(events) as Event[]) {
    const to = follows[from][event]
    const refused = refusals[from][event]
    const isSigned = from !== 'pending_verification' && from !== 'erased'
    if (!isSigned && asked.includes(event)) continue
    test(`E-ACC, P5.2, G17: ${from}, ${event}: ${to ?? (Array.isArray(refused) ? 'refused' : 'stays')}`, async () => {
      const subject = await standing(from)
      const before = standingOf(subject)
      expect(before).toBe(from)
      const answer = await events[event](subject)
      expect(standingOf(subject)).toBe(to ?? from)
      if (answer === undefined) return
      if (Array.isArray(refused)) {
        const wanted = { deactivateAccount: 'deactivated', reactivateAccount: 'active' }[event as string]
        const members = { to: wanted ?? 'erasure_scheduled', allowed: refused }
        expect(answer).toMatchObject({ status: 409, body: { from: accountState(subject), ...members } })
        expect(slugOf(answer)).toBe('invalid-state-transition')
      } else if (to !== undefined || refused === 'same') {
        expect(answer.status).toBeLessThan(300)
      } else {
        expect(answer).toMatchObject({ status: 404 })
      }
    })
  }
}

test.each(['pending_verification', 'erased'] as const)(
  'P1.1: an account that is %s has nobody who could act on it',
  async (from) => {
    const { mock } = await standing(from)
    const { password } = signUpBody()
    const answer = await mock.post('/v1/sessions', { body: { email, password } })
    expect(slugOf(answer)).toBe(from === 'erased' ? 'invalid-credentials' : 'account-not-verified')
  },
)

/** Somebody whose account stands there, and who just gave the password. */
async function standing(state: Standing): Promise<Subject> {
  const mock = testMock()
  const started = await mock.post('/v1/accounts', { body: signUpBody({ email }) })
  const { verificationId } = started.body
  const { code } = mock.world.outbox({ to: email })[0]!
  const subject = { mock, verificationId, code: code! }
  if (state === 'pending_verification') return { ...subject, ada: undefined }
  const ada = await person(mock, { email })
  const [previous = ''] = state.split(' ').reverse()
  if (previous === 'deactivated') {
    // Ten days from now; the erasure then has fourteen days of grace.
    const deleteAfter = new Date(mock.world.now() + 10 * 86_400_000).toISOString()
    expect((await ada.put('/v1/account/deactivation', { body: { deleteAfter } })).status).toBe(200)
  }
  if (previous === 'suspended' || previous === 'closed_minor') put(mock, ada, previous)
  if (state.startsWith('erasing')) expect((await ada.put('/v1/erasure', { body: { graceDays: 27 } })).status).toBe(200)
  if (state === 'erased') {
    await ada.put('/v1/erasure', { body: { graceDays: 0 } })
    mock.world.advance('PT1M')
  }
  return { ...subject, ada }
}

/** What only the operator can do. */
function put(mock: TestMock, { accountId }: Person, state: 'suspended' | 'closed_minor'): void {
  const world = mock.world.snapshot()
  const account = world.accounts.get(accountId)!
  mock.world.restore({ ...world, accounts: new Map(world.accounts).set(accountId, { ...account, state }) })
}

function accountState({ mock }: Subject): AccountState | undefined {
  const rows = [...mock.world.snapshot().accounts.values()]
  return rows.find((row) => emailKey(row.email) === emailKey(email))?.state
}

function standingOf(subject: Subject): Standing {
  const { accounts, verifications, erasures } = subject.mock.world.snapshot()
  const state = accountState(subject)
  if (state === undefined) return verifications.size > 0 ? 'pending_verification' : 'erased'
  if (state !== 'erasure_scheduled') return state
  const [id] = [...accounts.keys()]
  return `erasing ${erasures.get(id!)!.previousState}`
}

test('E-ACC: whoever signs in to a paused account finds it paused', async () => {
  const { mock, ada } = await standing('deactivated')
  const again = await signInAgain(mock, ada!)
  expect((await again.get('/v1/account')).body.state).toBe('deactivated')
})
