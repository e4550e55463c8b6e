import type { Experience } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { ExperienceNotFoundError } from '../../errors/experience-not-found-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { listExperiences } from './list.ts'

/**
 * The experience that an id, or the beginning of one with or without its `exp_`, means.
 *
 * @throws ExperienceNotFoundError when it means none.
 * @throws UsageError when it means several.
 */
export async function findExperience(context: Context, prefix: string): Promise<Experience> {
  const experiences = await listExperiences(context)
  const meant = experiences.filter(({ id }) => id.startsWith(prefix) || id.startsWith(`exp_${prefix}`))
  const [experience, ...others] = meant
  if (!experience) throw new ExperienceNotFoundError(prefix)
  if (others.length > 0) {
    throw new UsageError(`"${prefix}" means several: ${meant.map(({ id }) => id).join(', ')}. Write more of the id.`)
  }
  return experience
}
