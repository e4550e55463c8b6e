import type { Handler } from '../../pipeline/handler.ts'
import { placeOf } from '../../platform/media/media-in-order.ts'
import { mediaView } from '../../platform/media/media-view.ts'
import { requirePerson } from '../../platform/people/require-person.ts'

export const listMedia: Handler<'listMedia'> = ({ actor, world, page }) => {
  const { media, profile } = requirePerson(world.read(), actor.accountId)
  return { status: 200, body: page(media, (each) => mediaView(each, profile), placeOf) }
}
