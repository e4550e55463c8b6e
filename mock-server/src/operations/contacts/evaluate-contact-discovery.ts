import type { Handler } from '../../pipeline/handler.ts'
import { evaluate } from '../../platform/discovery/evaluate.ts'
import { startEvaluation } from '../../platform/discovery/start-evaluation.ts'

export const evaluateContactDiscovery: Handler<'evaluateContactDiscovery'> = ({ actor, body, world, env }) => {
  const started = world.write((state) => startEvaluation(state, { ...body, accountId: actor.accountId }, env))
  return { status: 200, body: { epoch: body.epoch, ...evaluate(started, env), budget: started.budget } }
}
