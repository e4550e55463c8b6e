import type { Suggestion } from '@pianeojobs/sdk/contract'
import type { Env } from '../../env.ts'
import { cardFor } from '../../people/card-for.ts'
import type { State } from '../../state.ts'
import { owned } from '../../table.ts'
import { connectionsOf } from '../connections-of.ts'
import { askAgainAt } from '../request-ends.ts'
import { requestSide } from '../request-side.ts'
import { requestsOf } from '../requests-of.ts'
import { contactMatches } from './contact-matches.ts'
import { sameOrganizations } from './same-organizations.ts'
import { sameSkills } from './same-skills.ts'
import { sharedConnections } from './shared-connections.ts'
import type { Signal } from './signal.ts'

/** All that suggestions come from: nothing of a special category is among it (P6.4). */
const signals: readonly Signal[] = [sharedConnections, sameOrganizations, sameSkills, contactMatches]

/** Somebody who is suggested. `rank` sorts: the more speaks for them the greater, of equal ones the newer person. */
export interface Suggested {
  readonly suggestion: Suggestion
  readonly rank: string
}

/** Whom a person may know and could ask, each with everything that speaks for it (P6.4). Nothing of it is kept. */
export function suggestionsOf(state: State, accountId: string, { now }: Pick<Env, 'now'>): readonly Suggested[] {
  const speaking = signals.map((signal) => signal(state, accountId))
  const left = new Set(speaking.flatMap((reasons) => [...reasons.keys()]))
  for (const known of alreadyKnown(state, accountId, now)) left.delete(known)
  return [...left].flatMap((otherId) => {
    const person = cardFor(state, { accountId: otherId, readerId: accountId })
    if (!person) return []
    const why = speaking.flatMap((reasons) => reasons.get(otherId) ?? [])
    const weight = why.reduce((sum, { count }) => sum + count, 0)
    return [
      { suggestion: { person, why }, rank: `${why.length} ${String(weight).padStart(6, '0')} ${person.personId}` },
    ]
  })
}

/** Whom there is no use or no wish in suggesting. */
function* alreadyKnown(state: State, accountId: string, now: number): Generator<string> {
  yield accountId
  yield* connectionsOf(state, accountId).keys()
  for (const { foundAccountId } of owned(state.dismissals, accountId).values()) yield foundAccountId
  for (const row of requestsOf(state, accountId)) {
    const side = requestSide(row, accountId)
    if (side.standing.state === 'pending' || (askAgainAt(side) ?? 0) > now) yield side.otherId
  }
}
