import type { Handler } from '../../pipeline/handler.ts'
import { mediaView } from '../../platform/media/media-view.ts'
import { requireMedia } from '../../platform/media/require-media.ts'
import { requirePerson } from '../../platform/people/require-person.ts'

export const getMedia: Handler<'getMedia'> = ({ actor, params, world }) => {
  const state = world.read()
  const media = requireMedia(state, actor.accountId, params.mediaId)
  return { status: 200, body: mediaView(media, requirePerson(state, actor.accountId).profile) }
}
