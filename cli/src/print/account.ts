import type { Account } from '@pianeojobs/sdk/contract'
import { printPairs } from './pairs.ts'

/** The account, for people. */
export function printAccount({ id, name, email, emailVerifiedAt, country, locale, state, createdAt }: Account): string {
  return printPairs([
    ['Name', name],
    ['E-mail', emailVerifiedAt ? email : `${email} (not confirmed)`],
    ['Country', country],
    ['Language', locale],
    ['Account', `${id} (${state})`],
    ['Since', createdAt],
  ])
}
