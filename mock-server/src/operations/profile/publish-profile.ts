import type { Handler } from '../../pipeline/handler.ts'
import { publicationView } from '../../platform/profile/publication-view.ts'
import { startPublication } from '../../platform/profile/start-publication.ts'

export const publishProfile: Handler<'publishProfile'> = ({ actor, body, world, env }) => {
  const person = world.write((state) => startPublication(state, { accountId: actor.accountId, ...body }, env))
  return { status: 200, body: publicationView(person) }
}
