import type { ExperiencePatch } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import type { ExperienceRow } from './experience-row.ts'
import { keepExperience } from './keep-experience.ts'
import { knownPlace } from './known-place.ts'
import { requireExperience } from './require-experience.ts'

/**
 * Changes what the patch names of an experience; each member is replaced whole.
 *
 * @throws Refusal `not-found`, and what `keepExperience` throws.
 */
export function changeExperience(
  state: State,
  { accountId, id, patch }: { accountId: string; id: string; patch: ExperiencePatch },
  env: Env,
): readonly [State, ExperienceRow] {
  const experience: ExperienceRow = {
    ...requireExperience(state, accountId, id),
    ...patch,
    ...(patch.location !== undefined && { location: knownPlace(patch.location) }),
    ...(patch.summary !== undefined && { summary: patch.summary || null }),
  }
  return keepExperience(state, accountId, experience, env)
}
