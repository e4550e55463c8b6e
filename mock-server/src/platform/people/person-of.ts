import { mediaInOrder } from '../media/media-in-order.ts'
import { experiencesInOrder } from '../profile/experiences-in-order.ts'
import { sectionsOf } from '../profile/sections-of.ts'
import { sensitiveAttributesOf } from '../profile/sensitive-attributes.ts'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { Person } from './person.ts'

/** The person with this account, or `undefined` when it is gone. */
export function personOf(state: State, accountId: string): Person | undefined {
  const account = state.accounts.get(accountId)
  const profile = state.profiles.get(accountId)
  if (!account || !profile) return undefined
  return {
    account,
    profile,
    experiences: experiencesInOrder(owned(state.experiences, accountId)),
    sections: sectionsOf(owned(state.sections, accountId)),
    sensitiveAttributes: sensitiveAttributesOf(state, accountId),
    media: mediaInOrder(owned(state.media, accountId)),
  }
}
