import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { ownedGet } from '../table.ts'
import { endInvitation } from './end-invitation.ts'

/** Revokes an invitation of a person. @throws Refusal `not-found`, `invalid-state-transition`. */
export function revokeInvitation(
  state: State,
  { accountId, id }: { accountId: string; id: string },
  env: Env,
): readonly [State, undefined] {
  const row = ownedGet(state.invitations, accountId, id)
  if (!row) throw new Refusal('not-found', `You made no invitation ${id}.`)
  return [endInvitation(state, row, 'revoked', env), undefined]
}
