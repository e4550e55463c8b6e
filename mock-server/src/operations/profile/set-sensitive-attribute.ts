import type { Handler } from '../../pipeline/handler.ts'
import { sensitiveAttributeView } from '../../platform/profile/sensitive-attributes.ts'
import { setSensitiveAttribute as set } from '../../platform/profile/set-sensitive-attribute.ts'

export const setSensitiveAttribute: Handler<'setSensitiveAttribute'> = ({ actor, params, body, world, env }) => {
  const { accountId } = actor
  const row = world.write((state) => set(state, { accountId, category: params.category, said: body }, env))
  return { status: 200, body: sensitiveAttributeView(row) }
}
