import { Refusal } from '../platform/refusal.ts'
import { StoreError } from '../store/store-error.ts'
import { answerRequest } from './answer-request.ts'
import { callerOf } from './caller-of.ts'
import { answerMismatch } from './check-answer.ts'
import type { Answer } from './contract.ts'
import type { Defect } from './defect.ts'
import type { Exchange } from './exchange.ts'
import { finish } from './finish.ts'
import type { Journal, JournalEntry } from './journal.ts'
import type { Memory } from './memory.ts'
import { oauthAnswer } from './oauth-answer.ts'
import { problemAnswer } from './problem-answer.ts'
import { redact, redacted } from './redact.ts'
import type { WireRequest, WireResponse } from './wire.ts'
import type { LiveWorld } from './world.ts'

/** Where a pipeline leaves what it saw. */
export interface Records {
  readonly journal: Journal
  readonly defects: Defect[]
}

/**
 * Request in, response out: the whole platform behind one function, without any transport. What goes wrong in it is a
 * 500, and a defect in the records; it throws only when its store fails, for then there is no platform to answer.
 *
 * @throws StoreError
 */
export function createPipeline(
  world: LiveWorld,
  memory: Memory,
  records: Records,
): (request: WireRequest) => Promise<WireResponse> {
  return async (request) => {
    const env = world.begin()
    const { era } = records.journal
    const [path = '', ...query] = request.target.split('?')
    const exchange: Exchange = { request, requestId: env.id('req'), env, path, query: query.join('?') }
    const given = await answered(exchange, world, memory, records)
    const answer = checked(given, exchange, world, records)
    records.journal.add(entryOf(exchange, answer), era)
    return onWire(answer, request.method)
  }
}

async function answered(exchange: Exchange, world: LiveWorld, memory: Memory, records: Records): Promise<Answer> {
  try {
    return await answerRequest(exchange, world, memory)
  } catch (error) {
    if (error instanceof StoreError) throw error
    const { route, standing, request, env } = exchange
    // Whose token is refused is nobody: the request counts against the address it came from.
    if (route && !standing) exchange.standing = memory.rates.count(route.rate, callerOf(undefined, request), env.now)
    const oauth = route?.oauthErrors ? oauthAnswer(error) : undefined
    if (oauth) return oauth
    return error instanceof Refusal ? refused(exchange, error) : failed(exchange, error, records)
  }
}

/** The finished answer when it fits the contract, otherwise the failure that says what does not. */
function checked(answer: Answer, exchange: Exchange, world: LiveWorld, records: Records): Answer {
  const finished = finish(answer, exchange, world.read())
  const { route } = exchange
  if (!route || exchange.request.method === 'OPTIONS') return finished
  const mismatch = answerMismatch(route, finished)
  return mismatch === undefined ? finished : finish(failed(exchange, mismatch, records), exchange, world.read())
}

function refused(exchange: Exchange, refusal: Pick<Refusal, 'slug' | 'message' | 'members'>): Answer {
  const answer = problemAnswer(refusal, {
    requestId: exchange.requestId,
    path: exchange.path,
    policyRefs: exchange.route?.policyRefs ?? [],
  })
  return answer.status === 405 ? { ...answer, headers: { ...answer.headers, Allow: exchange.allow ?? '' } } : answer
}

/** An answer outside the contract says where; an error nobody expected says nothing of itself. */
function failed(exchange: Exchange, cause: unknown, { defects }: Records): Answer {
  const { requestId, route } = exchange
  defects.push({ requestId, ...(route && { operationId: route.id }), cause })
  const message = typeof cause === 'string' ? `The answer does not fit the contract: ${cause}.` : 'The platform failed.'
  return refused(exchange, { slug: 'internal-error', message: message.slice(0, 2_000), members: {} })
}

function entryOf({ request, requestId, env, route, body }: Exchange, answer: Answer): JournalEntry {
  const bytes = answer.body instanceof Uint8Array || answer.body instanceof ReadableStream
  const { secrets = [], special = [] } = route ?? {}
  const responseBody = route?.secretOnce ? redacted : bytes ? undefined : answer.body
  return {
    at: env.now,
    requestId,
    ...(route && { operationId: route.id }),
    method: request.method,
    target: request.target,
    status: answer.status,
    ...(body !== undefined && { requestBody: redact(body, [...secrets, ...special]) }),
    ...(responseBody !== undefined && { responseBody: redact(responseBody, special) }),
  }
}

/** The answer as bytes whose number it states, so that HEAD states it too. */
function onWire({ status, headers = {}, body }: Answer, method: string): WireResponse {
  if (body === undefined) return { status, headers, body: null }
  const bytes = bytesOf(body, headers['Content-Type'])
  const length = bytes instanceof Uint8Array ? { 'Content-Length': String(bytes.length) } : {}
  return { status, headers: { ...headers, ...length }, body: method === 'HEAD' ? null : bytes }
}

function bytesOf(body: unknown, type = ''): Uint8Array | ReadableStream<Uint8Array> {
  const text = /[/+]json$/.test(type) ? JSON.stringify(body) : body
  return typeof text === 'string' ? new TextEncoder().encode(text) : (text as Uint8Array | ReadableStream<Uint8Array>)
}
