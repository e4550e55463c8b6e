import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { changeProfile } from '../../platform/profile/change-profile.ts'
import { profileView } from '../../platform/profile/profile-view.ts'

export const updateProfile: Handler<'updateProfile'> = ({ actor, body, world, env, ifMatch }) => {
  const person = world.write((state) => {
    ifMatch(profileView(requirePerson(state, actor.accountId)))
    return changeProfile(state, { accountId: actor.accountId, patch: body }, env)
  })
  return { status: 200, body: profileView(person) }
}
