import type { Handler } from '../../pipeline/handler.ts'
import { mediaView } from '../../platform/media/media-view.ts'
import { removeMedia } from '../../platform/media/remove-media.ts'
import { requireMedia } from '../../platform/media/require-media.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { profileEtag } from '../profile/profile-etag.ts'

export const deleteMedia: Handler<'deleteMedia'> = ({ actor, params, world, env, ifMatch }) => {
  const { accountId } = actor
  const id = params.mediaId
  const person = world.write((state) => {
    ifMatch(mediaView(requireMedia(state, accountId, id), requirePerson(state, accountId).profile))
    const next = removeMedia(state, { accountId, id }, env)
    return [next, requirePerson(next, accountId)]
  })
  return { status: 204, headers: profileEtag(person) }
}
