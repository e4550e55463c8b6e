import type { Experience } from '@pianeojobs/sdk/contract'
import { experienceAudience } from '../visibility/experience-audience.ts'
import type { ExperienceRow } from './experience-row.ts'
import type { ProfileRow } from './profile-row.ts'

/** An experience as its owner sees it, with who can read it as things stand. */
export function experienceView(experience: ExperienceRow, profile: ProfileRow): Experience {
  return {
    ...experience,
    highlights: [...experience.highlights],
    audience: experienceAudience(profile, experience),
  }
}
