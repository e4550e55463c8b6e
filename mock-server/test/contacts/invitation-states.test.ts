import type { InvitationState } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import type { Env } from '../../src/platform/env.ts'
import { acceptInvitation } from '../../src/platform/invitations/accept-invitation.ts'
import { createInvitations } from '../../src/platform/invitations/create-invitations.ts'
import { invitationExpiry } from '../../src/platform/invitations/invitation-expiry.ts'
import type { InvitationRow } from '../../src/platform/invitations/invitation-row.ts'
import { invitationStates } from '../../src/platform/invitations/invitation-states.ts'
import { optOut } from '../../src/platform/invitations/opt-out.ts'
import { revokeInvitation } from '../../src/platform/invitations/revoke-invitation.ts'
import { Refusal } from '../../src/platform/refusal.ts'
import { digest } from '../../src/platform/secrets.ts'
import type { State } from '../../src/platform/state.ts'
import { ownedGet, ownedPut } from '../../src/platform/table.ts'
import { envs } from '../support/envs.ts'
import { keepContacts, tokenOf } from '../support/invitations.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

interface World {
  readonly accountId: string
  readonly id: string
  readonly token: string
}

/** The events of domain.md §5, and what each makes of an invitation that is issued. Only revoking is ever refused. */
const events = {
  'somebody signs up with it': {
    to: 'accepted',
    run: (state: State, { token }: World, env: (days: number) => Env) =>
      acceptInvitation(state, [...state.accounts.values()].at(-1)!, digest(token), env(0)),
  },
  'its owner revokes it': {
    to: 'revoked',
    run: (state: State, { accountId, id }: World, env: (days: number) => Env) =>
      revokeInvitation(state, { accountId, id }, env(0))[0],
  },
  'the address opts out': {
    to: 'suppressed',
    run: (state: State, _: World, env: (days: number) => Env) => optOut(state, { email: 'eve@example.org' }, env(0))[0],
  },
  '29 days pass': {
    to: 'issued',
    run: (state: State, _: World, env: (days: number) => Env) => invitationExpiry.run(state, env(29)),
  },
  '30 days pass': {
    to: 'expired',
    run: (state: State, _: World, env: (days: number) => Env) => invitationExpiry.run(state, env(30)),
  },
} as const

const states = Object.keys(invitationStates) as InvitationState[]
const cases = (Object.keys(events) as (keyof typeof events)[]).flatMap((event) =>
  states.map((from) => ({ event, from })),
)

test.each(cases)('E-INV: an invitation that is $from, when this comes: $event', async ({ event, from }) => {
  const mock = testMock()
  const { accountId, ...ada } = await person(mock)
  const contactIds = Object.values(await keepContacts(ada, 'eve@example.org'))
  await person(mock, { name: 'Eve', email: 'another@example.org' })
  const env = envs(mock.world.now())
  const [made, { items }] = createInvitations(mock.world.snapshot(), { accountId, contactIds }, env(0))
  const { invitation, link } = items[0]!
  const row = ownedGet(made.invitations, accountId, invitation.id)!
  const stands: InvitationRow =
    from === 'issued' ? row : { ...row, state: from, standing: null, endedAt: row.createdAt }
  const state: State = { ...made, invitations: ownedPut(made.invitations, accountId, row.id, stands) }
  const world = { accountId, id: row.id, token: tokenOf(link) }
  const { to, run } = events[event]
  if (to === 'revoked' && from !== 'issued') {
    const refusal = refusalOf(() => run(state, world, env))
    expect(refusal.slug).toBe('invalid-state-transition')
    expect(refusal.members).toEqual({ from, to, allowed: [] })
    return
  }
  const after = ownedGet(run(state, world, env).invitations, accountId, row.id)
  if (from !== 'issued') expect(after).toEqual(event === '30 days pass' ? undefined : stands)
  else {
    expect(after!.state).toBe(to)
    expect(after!.standing === null).toBe(to !== 'issued')
  }
})

test('E-INV: every state of the contract follows from issued alone, and nothing follows it', () => {
  const { issued, ...over } = invitationStates
  expect(Object.values(over).flat()).toEqual([])
  expect(issued).toEqual(Object.keys(over))
})

test('E-INV: an invitation expires after 30 days, and 30 days later nothing is left of it', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const contactIds = Object.values(await keepContacts(ada, 'eve@example.org'))
  await ada.post('/v1/invitations', { body: { contactIds } })
  const rows = () => [...(mock.world.snapshot().invitations.get(ada.accountId)?.values() ?? [])]
  mock.world.advance('P29DT23H59M')
  expect(rows()).toMatchObject([{ state: 'issued' }])
  mock.world.advance('PT1M')
  expect(rows()).toMatchObject([{ state: 'expired', standing: null }])
  mock.world.advance('P30D')
  expect(rows()).toEqual([])
})

function refusalOf(act: () => unknown): Refusal {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown
    throw thrown
  }
  throw new Error('It was not refused')
}
