import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { changeExperience } from '../../platform/profile/change-experience.ts'
import { experienceView } from '../../platform/profile/experience-view.ts'
import { requireExperience } from '../../platform/profile/require-experience.ts'
import { profileEtag } from './profile-etag.ts'

export const updateExperience: Handler<'updateExperience'> = ({ actor, params, body, world, env, ifMatch }) => {
  const { accountId } = actor
  const id = params.experienceId
  const { experience, person } = world.write((state) => {
    ifMatch(experienceView(requireExperience(state, accountId, id), requirePerson(state, accountId).profile))
    const [next, experience] = changeExperience(state, { accountId, id, patch: body }, env)
    return [next, { experience, person: requirePerson(next, accountId) }]
  })
  return { status: 200, headers: profileEtag(person), body: experienceView(experience, person.profile) }
}
