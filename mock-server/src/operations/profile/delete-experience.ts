import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { experienceView } from '../../platform/profile/experience-view.ts'
import { removeExperience } from '../../platform/profile/remove-experience.ts'
import { requireExperience } from '../../platform/profile/require-experience.ts'
import { profileEtag } from './profile-etag.ts'

export const deleteExperience: Handler<'deleteExperience'> = ({ actor, params, world, env, ifMatch }) => {
  const { accountId } = actor
  const id = params.experienceId
  const person = world.write((state) => {
    ifMatch(experienceView(requireExperience(state, accountId, id), requirePerson(state, accountId).profile))
    const next = removeExperience(state, { accountId, id }, env)
    return [next, requirePerson(next, accountId)]
  })
  return { status: 204, headers: profileEtag(person) }
}
