import type { Identity } from '../actions/identity.ts'
import { printPairs } from './pairs.ts'

/** Who is signed in, for people. */
export function printIdentity({ name, email, state, platform, accountId }: Identity): string {
  return printPairs([
    ['Name', name],
    ['E-mail', email],
    ['Account', `${accountId} (${state})`],
    ['Platform', platform],
  ])
}
