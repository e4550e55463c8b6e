import type { ExperienceCreate } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import type { ExperienceRow } from './experience-row.ts'
import { keepExperience } from './keep-experience.ts'
import { knownPlace } from './known-place.ts'

/**
 * Adds an experience to a profile (P1.3).
 *
 * @throws Refusal `limit-exceeded`, and what `keepExperience` throws.
 */
export function addExperience(
  state: State,
  { accountId, entry }: { accountId: string; entry: ExperienceCreate },
  env: Env,
): readonly [State, ExperienceRow] {
  if (owned(state.experiences, accountId).size >= limits.experiences) {
    const detail = `A profile can have ${limits.experiences} experiences.`
    throw new Refusal('limit-exceeded', detail, { limit: limits.experiences })
  }
  const experience: ExperienceRow = {
    id: env.id('exp'),
    title: entry.title,
    organization: entry.organization,
    start: entry.start,
    end: entry.end ?? null,
    location: knownPlace(entry.location ?? null),
    summary: entry.summary || null,
    highlights: entry.highlights ?? [],
    visibility: entry.visibility ?? null,
  }
  return keepExperience(state, accountId, experience, env)
}
