import type { ConnectionRequestCreate } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { accountOfPerson } from '../accounts/account-of-person.ts'
import type { AccountRow } from '../accounts/account-row.ts'
import type { Env } from '../env.ts'
import { cardFor } from '../people/card-for.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { day, instant } from '../time.ts'
import { connectionsOf } from './connections-of.ts'
import { askAgainAt } from './request-ends.ts'
import type { RequestRow } from './request-row.ts'
import { requestSide } from './request-side.ts'
import { requestsOf } from './requests-of.ts'
import { sendRequest } from './send-request.ts'

/**
 * Asks somebody to connect, and tells them that somebody does (E-NET). All that is refused follows from what the person who
 * asks can see themselves: so nothing tells them of a no or of a block.
 *
 * @throws Refusal `recipient-unavailable`, `already-connected`, `request-pending`, `profile-unpublished`, `limit-exceeded`.
 */
export function createRequest(
  state: State,
  { accountId, wanted }: { accountId: string; wanted: ConnectionRequestCreate },
  env: Env,
): readonly [State, RequestRow] {
  const recipient = requireRecipient(state, accountId, wanted.personId)
  const mine = requestsOf(state, accountId)
  checkBetween(state, mine, { accountId, recipientId: recipient.id }, env)
  if (!cardFor(state, { accountId, readerId: recipient.id })) {
    throw new Refusal('profile-unpublished', 'They could not see who asks: your profile is not there for them.')
  }
  checkLimit(mine, accountId, env)
  return sendRequest(state, { senderId: accountId, recipient, message: wanted.message ?? null }, env)
}

function requireRecipient(state: State, accountId: string, personId: string): AccountRow {
  const recipient = accountOfPerson(state, personId)
  if (recipient && recipient.id !== accountId && cardFor(state, { accountId: recipient.id, readerId: accountId })) {
    return recipient
  }
  throw new Refusal('recipient-unavailable', `There is nobody ${personId} whom you can ask to connect.`)
}

function checkBetween(
  state: State,
  mine: readonly RequestRow[],
  { accountId, recipientId }: { accountId: string; recipientId: string },
  { now }: Env,
): void {
  const connection = connectionsOf(state, accountId).get(recipientId)
  if (connection) {
    throw new Refusal('already-connected', 'You are connected with this person.', { connectionId: connection.id })
  }
  const between = mine.map((row) => ({ id: row.id, ...requestSide(row, accountId) }))
  for (const { id, direction, standing } of between.filter(({ otherId }) => otherId === recipientId)) {
    if (standing.state !== 'pending') continue
    const detail =
      direction === 'sent' ? 'You asked this person already.' : 'This person asks you: answer their request.'
    throw new Refusal('request-pending', detail, { id })
  }
  const again = between
    .filter(({ direction, otherId }) => direction === 'sent' && otherId === recipientId)
    .map((side) => askAgainAt(side) ?? 0)
  const at = Math.max(0, ...again)
  if (at > now) {
    throw new Refusal(
      'recipient-unavailable',
      `Your last request ended; you can ask this person again at ${instant(at)}.`,
    )
  }
}

function checkLimit(mine: readonly RequestRow[], accountId: string, { now }: Env): void {
  const limit = limits.connectionRequestsPerDay
  const recent = mine.filter(({ senderId, createdAt }) => senderId === accountId && createdAt > now - day)
  if (recent.length < limit) return
  const detail = `You asked ${recent.length} people within the last 24 hours; there may be ${limit}.`
  throw new Refusal('limit-exceeded', detail, { limit })
}
