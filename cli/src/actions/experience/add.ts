import type { Experience, ExperienceCreate } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { type ExperienceChange, experiencePatch } from './update.ts'

/** Adds an experience to the profile; without an end it goes on (P1.3). */
export async function addExperience({ client }: Context, experience: ExperienceCreate): Promise<Experience> {
  return client.profile.experiences.create(experience)
}

/** The experience that a change of nothing makes; what has to be there is for the platform to say. */
export function newExperience(change: ExperienceChange): ExperienceCreate {
  return experiencePatch(change, { organization: { name: '' }, location: null }) as ExperienceCreate
}
