import type { ConnectionRequestState } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import type { Env } from '../../src/platform/env.ts'
import { eraseAccount } from '../../src/platform/erasure/erase-account.ts'
import { answerRequest } from '../../src/platform/network/answer-request.ts'
import { blockPerson } from '../../src/platform/network/block-person.ts'
import { connect } from '../../src/platform/network/connect.ts'
import { createRequest } from '../../src/platform/network/create-request.ts'
import { requestExpiry } from '../../src/platform/network/request-expiry.ts'
import { requestStates } from '../../src/platform/network/request-states.ts'
import { withdrawRequest } from '../../src/platform/network/withdraw-request.ts'
import { Refusal } from '../../src/platform/refusal.ts'
import type { State } from '../../src/platform/state.ts'
import { put } from '../../src/platform/table.ts'
import { envs } from '../support/envs.ts'
import type { Person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

type Side = 'sent' | 'received'
type Move = Partial<Record<ConnectionRequestState, ConnectionRequestState>>

/**
 * The table of domain.md §5, for each side: what each event makes of a request by its state there. What is absent stays as
 * it is on that side; where `by` has nothing, who acts is refused. Time, blocks and erasures are never refused.
 */
const table = {
  accept: { by: 'received', to: 'accepted', received: { pending: 'accepted' }, sent: { pending: 'accepted' } },
  decline: { by: 'received', to: 'declined', received: { pending: 'declined' }, sent: {} },
  withdraw: { by: 'sent', to: 'withdrawn', received: { pending: 'withdrawn' }, sent: { pending: 'withdrawn' } },
  '179 days pass': { received: {}, sent: {} },
  '180 days pass': { received: { pending: 'expired' }, sent: { pending: 'expired' } },
  'the sender blocks': { received: { pending: 'withdrawn' }, sent: { pending: 'void' } },
  'the recipient blocks': { received: { pending: 'void' }, sent: {} },
  'they connect otherwise': { received: { pending: 'void' }, sent: { pending: 'void' } },
} as const satisfies Record<
  string,
  { readonly by?: Side; readonly to?: ConnectionRequestState; readonly received: Move; readonly sent: Move }
>

type Event = keyof typeof table
interface World {
  readonly id: string
  readonly ada: Person
  readonly bob: Person
}
type Run = (state: State, world: World, env: (days: number) => Env) => State

/** Ada asked Bob. */
const run: Record<Event, Run> = {
  accept: (state, { id, bob }, env) => answerRequest(state, { ...bob, id, answer: 'accept' }, env(0))[0],
  decline: (state, { id, bob }, env) => answerRequest(state, { ...bob, id, answer: 'decline' }, env(0))[0],
  withdraw: (state, { id, ada }, env) => withdrawRequest(state, { ...ada, id }, env(0))[0],
  '179 days pass': (state, _, env) => requestExpiry.run(state, env(179)),
  '180 days pass': (state, _, env) => requestExpiry.run(state, env(180)),
  'the sender blocks': (state, { ada, bob }, env) => blockPerson(state, { ...ada, personId: bob.personId }, env(0))[0],
  'the recipient blocks': (state, { ada, bob }, env) =>
    blockPerson(state, { ...bob, personId: ada.personId }, env(0))[0],
  'they connect otherwise': (state, { id, ada, bob }, env) => {
    const row = state.connectionRequests.get(id)!
    return connect(state, { ...row, senderId: bob.accountId, recipientId: ada.accountId }, env(0))
  },
}

/** Every pair of standings that the events lead to, from `pending` on both sides. */
const pairs = reachable()
const cases = (Object.keys(table) as Event[]).flatMap((event) =>
  pairs.map(([sent, received]) => ({ event, sent, received })),
)

test('E-NET: every state of the contract is reached on the side that can have it', () => {
  const all = Object.keys(requestStates)
  expect(new Set(pairs.map(([, received]) => received))).toEqual(new Set(all))
  expect(new Set(pairs.map(([sent]) => sent))).toEqual(new Set(all.filter((state) => state !== 'declined')))
})

test.each(cases)(
  'E-NET: a request, $sent for who sent it, $received for who has it, when this comes: $event',
  async (one) => {
    const { event, sent, received } = one
    const mock = testMock()
    const ada = await publishedPerson(mock, 'Ada Lovelace', 'ada@example.org')
    const bob = await publishedPerson(mock, 'Bob Noyce', 'bob@example.org')
    const env = envs(mock.world.now())
    const wanted = { personId: bob.personId }
    const [asked, row] = createRequest(mock.world.snapshot(), { accountId: ada.accountId, wanted }, env(0))
    const stands = {
      ...row,
      sent: { state: sent, at: row.createdAt },
      received: { state: received, at: row.createdAt },
    }
    const state: State = { ...asked, connectionRequests: put(asked.connectionRequests, row.id, stands) }

    const { by, to, ...moves } = { by: undefined, to: undefined, ...table[event] }
    const from = by && one[by]
    if (from && !(from in moves[by])) {
      const refusal = refusalOf(() => run[event](state, { id: row.id, ada, bob }, env))
      expect(refusal.slug).toBe('invalid-state-transition')
      expect(refusal.members).toEqual({ from, to, allowed: requestStates[from] })
      return
    }
    const after = run[event](state, { id: row.id, ada, bob }, env)
    const changed = after.connectionRequests.get(row.id)!
    const expected = [moved(moves.sent, sent), moved(moves.received, received)]
    expect([changed.sent.state, changed.received.state]).toEqual(expected)
    expect(after.connections.size).toBe(event === 'accept' || event === 'they connect otherwise' ? 1 : 0)
  },
)

test.each(pairs)(
  'G17: of a request that is %s for who sent it and %s for who has it, an erasure leaves nothing',
  async (sent, received) => {
    const mock = testMock()
    const ada = await publishedPerson(mock, 'Ada Lovelace', 'ada@example.org')
    const bob = await publishedPerson(mock, 'Bob Noyce', 'bob@example.org')
    const env = envs(mock.world.now())
    const wanted = { personId: bob.personId }
    const [asked, row] = createRequest(mock.world.snapshot(), { accountId: ada.accountId, wanted }, env(0))
    const stands = { ...row, sent: { state: sent, at: 0 }, received: { state: received, at: 0 } }
    const state: State = { ...asked, connectionRequests: put(asked.connectionRequests, row.id, stands) }
    for (const { accountId } of [ada, bob]) {
      expect(eraseAccount(state, state.accounts.get(accountId)!).connectionRequests.size).toBe(0)
    }
  },
)

test('E-NET: nothing follows a request that is over', () => {
  const { pending, ...over } = requestStates
  expect(Object.values(over).flat()).toEqual([])
  expect(pending).toEqual(Object.keys(over))
})

function reachable(): [ConnectionRequestState, ConnectionRequestState][] {
  const found = new Map<string, [ConnectionRequestState, ConnectionRequestState]>()
  const visit = (sent: ConnectionRequestState, received: ConnectionRequestState) => {
    if (found.has(`${sent} ${received}`)) return
    found.set(`${sent} ${received}`, [sent, received])
    for (const moves of Object.values(table)) {
      const acting = 'by' in moves ? { sent, received }[moves.by] : undefined
      if (acting && !(acting in moves[(moves as { by: Side }).by])) continue
      visit(moved(moves.sent, sent), moved(moves.received, received))
    }
  }
  visit('pending', 'pending')
  return [...found.values()]
}

function moved(move: Move, from: ConnectionRequestState): ConnectionRequestState {
  return move[from] ?? from
}

function refusalOf(act: () => unknown): Refusal {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown
    throw thrown
  }
  throw new Error('It was not refused')
}
