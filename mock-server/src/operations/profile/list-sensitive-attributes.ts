import type { Handler } from '../../pipeline/handler.ts'
import { sensitiveAttributesOf, sensitiveAttributeView } from '../../platform/profile/sensitive-attributes.ts'

export const listSensitiveAttributes: Handler<'listSensitiveAttributes'> = ({ actor, world }) => {
  const said = sensitiveAttributesOf(world.read(), actor.accountId)
  return { status: 200, body: { items: said.map(sensitiveAttributeView) } }
}
