import type { Account } from '@pianeojobs/sdk/contract'
import { printPairs } from './pairs.ts'

/** The account, for people. */
export function printAccount(account: Account): string {
  const { id, name, email, emailVerifiedAt, country, locale, state, deleteAfter, createdAt } = account
  return printPairs([
    ['Name', name],
    ['E-mail', emailVerifiedAt ? email : `${email} (not confirmed)`],
    ['Country', country],
    ['Language', locale],
    ['Account', `${id} (${state})`],
    ['Erased after', deleteAfter ?? undefined],
    ['Since', createdAt],
  ])
}
