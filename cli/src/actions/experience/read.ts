import type { Experience, ExperienceId } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** An experience, and the tag of the state in which it was read (RFC 9110, section 8.8.3). */
export interface TaggedExperience {
  readonly experience: Experience
  readonly etag: string
}

/** One experience, to be changed; @throws ProblemError `not-found` when it is gone. */
export async function readExperience({ client }: Context, id: ExperienceId): Promise<TaggedExperience> {
  const { data, etag } = await client.profile.experiences.get(id).withResponse()
  return { experience: data, etag: etag! }
}
