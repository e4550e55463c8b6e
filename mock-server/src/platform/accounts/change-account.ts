import type { AccountPatch } from '@pianeojobs/sdk/contract'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import type { AccountRow } from './account-row.ts'
import { requireAccount } from './require-account.ts'

/** Changes what the patch names about an account and leaves the rest (P5.2, RFC 7396). */
export function changeAccount(
  state: State,
  input: { accountId: string; patch: AccountPatch },
): readonly [State, AccountRow] {
  const before = requireAccount(state, input.accountId)
  const { name = before.name, country = before.country, locale = before.locale } = input.patch
  const account: AccountRow = { ...before, name: name.normalize('NFC'), country, locale }
  return [{ ...state, accounts: put(state.accounts, account.id, account) }, account]
}
