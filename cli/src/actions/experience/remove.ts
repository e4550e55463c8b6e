import type { Experience } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { findExperience } from './find.ts'

/**
 * Removes an experience, at once and for everyone (P5.2), and answers what it was.
 *
 * @throws ExperienceNotFoundError, UsageError as `findExperience` does.
 */
export async function removeExperience(context: Context, prefix: string): Promise<Experience> {
  const experience = await findExperience(context, prefix)
  await context.client.profile.experiences.delete(experience.id)
  return experience
}
