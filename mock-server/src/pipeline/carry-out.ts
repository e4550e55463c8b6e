import type { OperationId } from '@pianeojobs/sdk/contract'
import { handlers } from '../operations/handlers.ts'
import type { KeyedRequest } from './answer-store.ts'
import { buildCall } from './build-call.ts'
import { callerOf } from './caller-of.ts'
import type { Parts } from './check-contract.ts'
import type { Answer } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { findPlace, type Match } from './find-route.ts'
import type { Handler } from './handler.ts'
import type { Memory } from './memory.ts'
import { preferWait } from './prefer-wait.ts'
import type { Route } from './route.ts'
import { waitForJob } from './wait-for-job.ts'
import type { LiveWorld } from './world.ts'

/** An operation and the parts of the request to it, everything checked. */
interface Act {
  readonly route: Route
  readonly parts: Parts
}

/**
 * Carries out what a request asks for: once under its Idempotency-Key, if it has one, and answered when its job is done, if
 * it prefers that.
 *
 * @throws Refusal of the handler or of the key.
 */
export function carryOut(
  exchange: Exchange,
  { key, ...act }: Act & { readonly key: string | undefined },
  world: LiveWorld,
  { answers }: Memory,
): Answer | Promise<Answer> {
  const handle = () => handled(exchange, world, act)
  const answer = key === undefined ? handle() : answers.once(keyed(exchange, world, act, key), handle)
  const seconds = act.route.running.length === 0 ? undefined : preferWait(exchange.request.header('prefer'))
  return seconds === undefined ? answer : awaited(answer, seconds, { exchange, world, running: act.route.running })
}

/** What the handler of a route answers to these parts of a request. */
function handled({ request, actor, env }: Exchange, world: LiveWorld, { route, parts }: Act): Answer | Promise<Answer> {
  // The table of handlers is typed by operation; here only the id is known, and it is that of this very route.
  const handler = handlers[route.id as OperationId] as Handler<OperationId> | undefined
  if (!handler) throw new Error(`${route.id} has no handler`)
  return handler(buildCall(route, parts, { request, actor, world, env })) as Answer | Promise<Answer>
}

/** The request under its key, which means one act of one caller to one operation of one world. */
function keyed({ actor, request, env }: Exchange, world: LiveWorld, { route, parts }: Act, key: string): KeyedRequest {
  const { path, query, body = null } = parts
  const caller = callerOf(actor, request)
  return {
    name: [world.read().world.cursorKey, route.id, caller, key].join('\n'),
    caller,
    payload: { path, query, body },
    secret: route.secretOnce,
    now: env.now,
  }
}

/** The answer once its job runs no longer; where it is read says Location, or it is what was read. */
async function awaited(
  given: Answer | Promise<Answer>,
  seconds: number,
  { exchange, world, running }: { exchange: Exchange; world: LiveWorld; running: readonly string[] },
): Promise<Answer> {
  const answer = await given
  const { route, params } = findPlace(answer.headers?.Location ?? exchange.path).get('GET') as Match
  const parts: Parts = { path: { ...params }, query: {}, header: {}, body: undefined }
  const read = async () => handled({ ...exchange, env: world.begin() }, world, { route, parts })
  return waitForJob(answer, { seconds, running, signal: exchange.request.signal, read })
}
