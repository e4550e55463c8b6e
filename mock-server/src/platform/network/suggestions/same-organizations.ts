import type { PublicExperience, SuggestionReason } from '@pianeojobs/sdk/contract'
import { personOf } from '../../people/person-of.ts'
import { publicProfile } from '../../people/public-profile.ts'
import { viewerOf } from '../../people/viewer-of.ts'
import { wordsOf } from '../../people/words-of.ts'
import { isBefore } from '../../profile/partial-date.ts'
import type { State } from '../../state.ts'

type Post = Pick<PublicExperience, 'organization' | 'start' | 'end'>

/** Who was at an organization when the person was, by the posts of theirs that the person may read. */
export function sameOrganizations(state: State, accountId: string): ReadonlyMap<string, SuggestionReason> {
  const mine = Map.groupBy<string, Post>(personOf(state, accountId)?.experiences ?? [], nameOf)
  mine.delete('')
  const reasons = new Map<string, SuggestionReason>()
  if (mine.size === 0) return reasons
  for (const otherId of state.profiles.keys()) {
    const person = personOf(state, otherId)
    const posts = (person && publicProfile(person, viewerOf(state, person, accountId))?.experiences) ?? []
    const shared = posts.filter((post) => mine.get(nameOf(post))?.some((own) => overlap(own, post)))
    const names = new Map(shared.map((post) => [nameOf(post), post.organization.name]))
    if (names.size > 0) reasons.set(otherId, reason([...names.values()]))
  }
  return reasons
}

function nameOf({ organization }: Post): string {
  return wordsOf(organization.name).join(' ')
}

/** Whether two posts were held at the same time, as far as their dates say. */
function overlap(one: Post, other: Post): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one)
}

function endsBefore({ end }: Post, { start }: Post): boolean {
  return end !== null && isBefore(end, start)
}

function reason(names: readonly string[]): SuggestionReason {
  const detail =
    names.length === 1
      ? `You were both at ${names[0]} at the same time.`
      : `You were both at ${names.length} organizations at the same time.`
  return { kind: 'same_org_overlap', count: names.length, detail }
}
