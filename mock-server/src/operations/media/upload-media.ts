import type { Handler } from '../../pipeline/handler.ts'
import { digestPieces } from '../../platform/digest-pieces.ts'
import { addMedia } from '../../platform/media/add-media.ts'
import { cleanMedia } from '../../platform/media/clean-media.ts'
import { mediaView } from '../../platform/media/media-view.ts'
import { requirePerson } from '../../platform/people/require-person.ts'

export const uploadMedia: Handler<'uploadMedia'> = ({ actor, body, world, env }) => {
  const { accountId } = actor
  const { file, ...said } = body
  const cleaned = cleanMedia(file)
  const id = env.id('med')
  const added = { accountId, id, cleaned, ...digestPieces(cleaned.pieces), said }
  const media = world.write(
    (state) => {
      const [next, row] = addMedia(state, added, env)
      return [next, mediaView(row, requirePerson(next, accountId).profile)]
    },
    { accountId, id, pieces: cleaned.pieces },
  )
  return { status: 201, headers: { Location: `/v1/media/${id}` }, body: media }
}
