import { accountOfPerson } from '../accounts/account-of-person.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet, ownedPut, remove } from '../table.ts'
import type { BlockRow } from './block-row.ts'
import { connectionsOf } from './connections-of.ts'
import { endRequests } from './end-requests.ts'

/**
 * Blocks a person (P4.4, P9.4): a connection ends, and what is pending. To them a request of theirs looks as if it was not
 * answered, and one to them as if it was withdrawn. Once more changes nothing.
 *
 * @throws Refusal `not-found`, `validation-failed` for oneself.
 */
export function blockPerson(
  state: State,
  { accountId, personId }: { accountId: string; personId: string },
  env: Env,
): readonly [State, BlockRow] {
  const other = accountOfPerson(state, personId)
  if (!other) throw new Refusal('not-found', `There is nobody ${personId}.`)
  if (other.id === accountId) throw ownPerson(personId)
  const known = ownedGet(state.blocks, accountId, other.id)
  if (known) return [state, known]
  const row: BlockRow = { blockedAccountId: other.id, at: env.now }
  const connection = connectionsOf(state, accountId).get(other.id)
  const blocked: State = {
    ...state,
    blocks: ownedPut(state.blocks, accountId, other.id, row),
    connections: connection ? remove(state.connections, connection.id) : state.connections,
  }
  const lookOf = (one: string, side: 'sent' | 'received') => {
    if (one === accountId) return 'void'
    return side === 'received' ? 'withdrawn' : undefined
  }
  return [endRequests(blocked, [accountId, other.id], lookOf, env), row]
}

function ownPerson(personId: string): Refusal {
  const detail = `${personId} is you`
  return new Refusal('validation-failed', `1 part of the request is wrong: ${detail}.`, {
    errors: [{ in: 'path', pointer: '/personId', code: 'not-allowed', detail }],
  })
}
