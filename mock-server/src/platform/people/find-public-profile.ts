import type { PublicProfile } from '@pianeojobs/sdk/contract'
import { accountOfHandle } from '../profile/account-of-handle.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import type { Person } from './person.ts'
import { personOf } from './person-of.ts'
import { publicProfile } from './public-profile.ts'
import { viewerOf } from './viewer-of.ts'

/**
 * The person with a handle and their profile as the reader may see it.
 *
 * @throws Refusal `not-found`, the same whether nobody has the handle or the profile is not for this reader.
 */
export function findPublicProfile(
  state: State,
  { handle, readerId }: { handle: string; readerId: string | undefined },
): { person: Person; profile: PublicProfile } {
  const accountId = accountOfHandle(state, handle)
  const person = accountId === undefined ? undefined : personOf(state, accountId)
  const profile = person && publicProfile(person, viewerOf(state, person, readerId))
  if (!profile) throw new Refusal('not-found', `There is no published profile ${handle} for you to read.`)
  return { person, profile }
}
