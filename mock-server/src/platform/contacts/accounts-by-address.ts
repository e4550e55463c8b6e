import type { AccountRow } from '../accounts/account-row.ts'
import type { State } from '../state.ts'
import type { Table } from '../table.ts'
import { indexed } from '../table-index.ts'
import { emailMatchKey } from './email-match-key.ts'

/** The accounts by the confirmed address, in the form in which addresses are compared for matching. */
export function accountsByAddress({ accounts }: State): Table<AccountRow> {
  return indexed(accounts, keyOf)
}

function keyOf({ email }: AccountRow): string | undefined {
  return emailMatchKey(email)
}
