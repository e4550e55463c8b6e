import type { Experience } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** The experiences on the profile: current first, then newest first (P1.3). */
export async function listExperiences({ client }: Context): Promise<Experience[]> {
  return (await client.profile.get()).experiences
}
