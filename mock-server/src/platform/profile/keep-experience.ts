import type { Env } from '../env.ts'
import { nfc } from '../nfc.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { checkDates } from './check-dates.ts'
import type { ExperienceRow } from './experience-row.ts'
import { touchProfile } from './touch-profile.ts'

/**
 * Puts an experience onto a profile, in place of the one with its id; texts are kept in NFC.
 *
 * @throws Refusal `validation-failed` or `date-order` for dates that cannot be.
 */
export function keepExperience(
  state: State,
  accountId: string,
  given: ExperienceRow,
  env: Env,
): readonly [State, ExperienceRow] {
  const experience = nfc(given)
  checkDates(experience)
  const experiences = ownedPut(state.experiences, accountId, experience.id, experience)
  return [touchProfile({ ...state, experiences }, accountId, env), experience]
}
