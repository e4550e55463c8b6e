import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { experienceView } from '../../platform/profile/experience-view.ts'
import { requireExperience } from '../../platform/profile/require-experience.ts'

export const getExperience: Handler<'getExperience'> = ({ actor, params, world }) => {
  const state = world.read()
  const experience = requireExperience(state, actor.accountId, params.experienceId)
  return { status: 200, body: experienceView(experience, requirePerson(state, actor.accountId).profile) }
}
