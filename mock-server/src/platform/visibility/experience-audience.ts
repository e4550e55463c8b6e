import type { Audience } from '@pianeojobs/sdk/contract'
import type { ExperienceRow } from '../profile/experience-row.ts'
import type { ProfileRow } from '../profile/profile-row.ts'
import { audienceOf } from './audience-of.ts'

/** Who can read an experience: whom the person chose for this entry, or the audience of its kind. */
export function experienceAudience(profile: ProfileRow, { visibility, end }: ExperienceRow): Audience {
  return visibility ?? audienceOf(profile, end === null ? 'currentExperience' : 'pastExperience')
}
