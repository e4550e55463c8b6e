import type { SuggestionReason } from '@pianeojobs/sdk/contract'
import { personOf } from '../../people/person-of.ts'
import { publicProfile } from '../../people/public-profile.ts'
import { viewerOf } from '../../people/viewer-of.ts'
import type { State } from '../../state.ts'

interface Skill {
  readonly name: string
}

/** Who can do what the person can, by the skills of theirs that the person may read. */
export function sameSkills(state: State, accountId: string): ReadonlyMap<string, SuggestionReason> {
  const mine = new Set((personOf(state, accountId)?.sections.skills ?? []).map(keyOf))
  const reasons = new Map<string, SuggestionReason>()
  if (mine.size === 0) return reasons
  for (const otherId of state.profiles.keys()) {
    const person = personOf(state, otherId)
    const skills = (person && publicProfile(person, viewerOf(state, person, accountId))?.sections?.skills) ?? []
    const shared = new Map(skills.filter((skill) => mine.has(keyOf(skill))).map((skill) => [keyOf(skill), skill.name]))
    if (shared.size > 0) reasons.set(otherId, reason([...shared.values()]))
  }
  return reasons
}

/** Signs count: C, C++ and C# are three. */
function keyOf({ name }: Skill): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

function reason(names: readonly string[]): SuggestionReason {
  const detail =
    names.length === 1 ? `You both named the skill ${names[0]}.` : `You have ${names.length} skills in common.`
  return { kind: 'same_skill', count: names.length, detail }
}
