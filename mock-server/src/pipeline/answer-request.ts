import { limits } from '../generated/limits.js'
import { seeCredential } from '../platform/credentials/see-credential.ts'
import { Refusal } from '../platform/refusal.ts'
import { authenticate } from './authenticate.ts'
import { authorize } from './authorize.ts'
import { callerOf } from './caller-of.ts'
import { carryOut } from './carry-out.ts'
import { checkContract, type Parts } from './check-contract.ts'
import type { Answer } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { allowedMethods, findPlace } from './find-route.ts'
import { gate } from './gate.ts'
import { idempotencyKey } from './idempotency-key.ts'
import { bodyType, checkAccept } from './media-types.ts'
import type { Memory } from './memory.ts'
import { parseJson } from './parse-json.ts'
import { parseForm, parseQuery } from './parse-query.ts'
import { checkRate } from './rate-limiter.ts'
import { readBody } from './read-body.ts'
import { readForm } from './read-form.ts'
import type { Route } from './route.ts'
import type { LiveWorld } from './world.ts'

/**
 * Takes a request through every check in the order of the contract, and to its handler: path, method, token, scope,
 * media types, syntax, contract, account and policy, rate; what is left (404, preconditions, conflicts, limits) is the
 * handler's. Under an Idempotency-Key that is known, its answer stands in for the handler.
 *
 * @throws Refusal at the first check that fails.
 */
export async function answerRequest(exchange: Exchange, world: LiveWorld, memory: Memory): Promise<Answer> {
  const { request, env, path, query } = exchange
  const place = findPlace(path)
  exchange.allow = allowedMethods(place)
  if (request.method === 'OPTIONS') return { status: 204, headers: { Allow: exchange.allow } }
  const match = place.get(request.method === 'HEAD' ? 'GET' : request.method)
  if (!match) throw new Refusal('method-not-allowed', `${request.method.slice(0, 20)} is not a method of this address.`)
  const { route, params } = match
  exchange.route = route

  const actor = authenticate(route, request.header('authorization'), world.read(), env.now)
  if (actor) {
    exchange.actor = actor
    const credential = { kind: actor.kind, accountId: actor.accountId, id: actor.credentialId }
    if (seeCredential(world.read(), credential, env.now) !== world.read()) {
      world.write((state) => [seeCredential(state, credential, env.now), undefined])
    }
  }
  exchange.standing = memory.rates.count(route.rate, callerOf(actor, request), env.now)
  authorize(route, actor, env.now)

  checkAccept(route, request.header('accept'))
  const type = bodyType(route, request.header('content-type'))
  exchange.body = await parsedBody(exchange, route, type)
  const key = idempotencyKey(route, request.header('idempotency-key'))
  const parts: Parts = {
    path: { ...params },
    query: parseQuery(route, query),
    header: headers(exchange, route),
    body: exchange.body,
  }
  checkContract(route, parts, exchange.body === undefined ? undefined : type)
  if (actor) gate(route, actor, world, env)
  checkRate(exchange.standing)

  return carryOut(exchange, { route, parts, key }, world, memory)
}

/** What stands in a form around the one file in it, at most. */
const formBytes = 65_536

async function parsedBody({ request }: Exchange, route: Route, type: string | undefined): Promise<unknown> {
  if (!route.body) return undefined
  if (type === 'multipart/form-data') return readForm(request, limits.videoBytes + formBytes)
  const text = await readBody(request, limits.bodyBytes)
  if (text === '') {
    if (route.body.required)
      throw new Refusal('malformed-request', `This needs a body, ${route.body.types.join(' or ')}.`)
    return undefined
  }
  if (type === undefined)
    throw new Refusal('unsupported-media-type', `This takes ${route.body.types.join(' or ')}; say so in Content-Type.`)
  return type === 'application/x-www-form-urlencoded' ? parseForm(text) : parseJson(text)
}

function headers({ request }: Exchange, route: Route): Record<string, unknown> {
  const named = route.parameters.filter((parameter) => parameter.in === 'header')
  const values = named.map(({ name }) => [name, request.header(name)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}
