import type { Experience, ExperienceCreate } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Adds an experience to the profile; without an end it goes on (P1.3). */
export async function addExperience({ client }: Context, experience: ExperienceCreate): Promise<Experience> {
  return client.profile.experiences.create(experience)
}
