import type { Experience } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { same } from '../../edit/same.ts'
import { ChangedMeanwhileError } from '../../errors/changed-meanwhile-error.ts'
import { readExperience, type TaggedExperience } from './read.ts'
import { type ExperienceChange, experiencePatch } from './update.ts'

/**
 * Changes what `change` names of an experience that the person has before them (P1.3, P5.3). What somebody else changed
 * meanwhile stays, unless it is the same.
 *
 * @param seen the experience as the person saw it when they began.
 * @throws ChangedMeanwhileError with the experience as it is now, when what `change` names is no longer what they saw.
 * @throws ProblemError `not-found` when it is gone.
 */
export async function changeExperience(
  context: Context,
  change: ExperienceChange,
  seen: TaggedExperience,
): Promise<Experience> {
  const { isProblem } = await import('@pianeojobs/sdk')
  const { id } = seen.experience
  for (let now = seen; ; now = await readExperience(context, id)) {
    if (!untouched(change, seen.experience, now.experience)) throw new ChangedMeanwhileError('The experience', now)
    const patch = experiencePatch(change, now.experience)
    try {
      return await context.client.profile.experiences.update(id, patch, { ifMatch: now.etag })
    } catch (error) {
      if (!isProblem(error, 'precondition-failed')) throw error
    }
  }
}

/** Whether what `change` names is the same in both; of a place and an organization, each part. */
function untouched(change: ExperienceChange, before: Experience, now: Experience): boolean {
  return (Object.keys(change) as (keyof ExperienceChange)[]).every((name) => {
    const parts = change[name]
    if ((name !== 'location' && name !== 'organization') || !parts) return same(before[name], now[name])
    const part = (experience: Experience, key: string) =>
      (experience[name] as Readonly<Record<string, unknown>> | null)?.[key]
    return Object.keys(parts).every((key) => same(part(before, key), part(now, key)))
  })
}
