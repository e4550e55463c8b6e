import type { Handler } from '../../pipeline/handler.ts'
import { removeSensitiveAttribute as remove } from '../../platform/profile/remove-sensitive-attribute.ts'

export const removeSensitiveAttribute: Handler<'removeSensitiveAttribute'> = ({ actor, params, world }) => {
  const { accountId } = actor
  world.write((state) => [remove(state, { accountId, category: params.category }), undefined])
  return { status: 204 }
}
