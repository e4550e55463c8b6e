import type { Handler } from '../../pipeline/handler.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { profileView } from '../../platform/profile/profile-view.ts'

export const getProfile: Handler<'getProfile'> = ({ actor, world }) => {
  return { status: 200, body: profileView(requirePerson(world.read(), actor.accountId)) }
}
