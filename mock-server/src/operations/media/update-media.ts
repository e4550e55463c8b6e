import type { Handler } from '../../pipeline/handler.ts'
import { changeMedia } from '../../platform/media/change-media.ts'
import { mediaView } from '../../platform/media/media-view.ts'
import { requireMedia } from '../../platform/media/require-media.ts'
import { requirePerson } from '../../platform/people/require-person.ts'

export const updateMedia: Handler<'updateMedia'> = ({ actor, params, body, world, env, ifMatch }) => {
  const { accountId } = actor
  const id = params.mediaId
  const media = world.write((state) => {
    const { profile } = requirePerson(state, accountId)
    ifMatch(mediaView(requireMedia(state, accountId, id), profile))
    const [next, row] = changeMedia(state, { accountId, id, patch: body }, env)
    return [next, mediaView(row, profile)]
  })
  return { status: 200, body: media }
}
