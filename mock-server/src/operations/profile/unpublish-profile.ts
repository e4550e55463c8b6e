import type { Handler } from '../../pipeline/handler.ts'
import { endPublication } from '../../platform/profile/end-publication.ts'
import { publicationView } from '../../platform/profile/publication-view.ts'

export const unpublishProfile: Handler<'unpublishProfile'> = ({ actor, world, env }) => {
  const person = world.write((state) => endPublication(state, { accountId: actor.accountId }, env))
  return { status: 200, body: publicationView(person) }
}
