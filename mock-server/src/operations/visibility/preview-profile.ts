import type { Handler } from '../../pipeline/handler.ts'
import { previewProfile as preview } from '../../platform/people/preview-profile.ts'
import { requirePerson } from '../../platform/people/require-person.ts'
import { forActor } from '../people/for-actor.ts'

export const previewProfile: Handler<'previewProfile'> = ({ actor, query, world }) => {
  const state = world.read()
  const profile = preview(state, { accountId: actor.accountId, as: query.as ?? 'public' })
  return { status: 200, body: forActor(profile, requirePerson(state, actor.accountId), actor) }
}
