import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { addExperience } from '../../platform/profile/add-experience.ts'
import { experienceView } from '../../platform/profile/experience-view.ts'
import { profileEtag } from './profile-etag.ts'

export const createExperience: Handler<'createExperience'> = ({ actor, body, world, env }) => {
  const { experience, person } = world.write((state) => {
    const [next, experience] = addExperience(state, { accountId: actor.accountId, entry: body }, env)
    return [next, { experience, person: requirePerson(next, actor.accountId) }]
  })
  return { status: 201, headers: profileEtag(person), body: experienceView(experience, person.profile) }
}
