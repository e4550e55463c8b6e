import type { State } from '../state.ts'
import { indexed } from '../table-index.ts'
import type { AccountRow } from './account-row.ts'
import { emailKey } from './email-key.ts'

/** The account of an address, whatever the case it is written in. */
export function accountByEmail({ accounts }: State, email: string): AccountRow | undefined {
  return indexed(accounts, keyOf).get(emailKey(email))
}

function keyOf({ email }: AccountRow): string {
  return emailKey(email)
}
