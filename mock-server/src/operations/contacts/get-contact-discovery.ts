import type { Handler } from '../../pipeline/handler.ts'
import { discoveryKey } from '../../platform/discovery/discovery-key.ts'
import { discoveryView } from '../../platform/discovery/discovery-view.ts'

export const getContactDiscovery: Handler<'getContactDiscovery'> = ({ actor, world, env }) => {
  const discovery = world.write((state) => {
    const [keyed, key] = discoveryKey(state, env)
    return [keyed, discoveryView(keyed, key, actor.accountId)]
  })
  return { status: 200, body: discovery }
}
