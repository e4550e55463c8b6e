import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { AccountRow } from './account-row.ts'

/** The account of somebody who is signed in; @throws Refusal `unauthenticated` when it is gone meanwhile. */
export function requireAccount({ accounts }: State, accountId: string): AccountRow {
  const account = accounts.get(accountId)
  if (!account) throw new Refusal('unauthenticated', 'The account of this token is gone.')
  return account
}
