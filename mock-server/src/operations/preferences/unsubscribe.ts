import type { Handler } from '../../pipeline/handler.ts'
import { unsubscribe as end } from '../../platform/preferences/unsubscribe.ts'

export const unsubscribe: Handler<'unsubscribe'> = ({ params, world }) => {
  world.write((state) => [end(state, params.token), undefined])
  return { status: 204 }
}
