import type { Env } from '../platform/env.ts'
import type { Actor } from './actor.ts'
import type { RateStanding } from './rate-limiter.ts'
import type { Route } from './route.ts'
import type { WireRequest } from './wire.ts'

/** One request on its way through the pipeline: what is known of it so far. */
export interface Exchange {
  readonly request: WireRequest
  readonly requestId: string
  readonly env: Env
  readonly path: string
  readonly query: string
  /** The methods of the path, once it is known. */
  allow?: string
  route?: Route
  actor?: Actor
  /** Where the caller stands with the limit of rate, once the request is counted. */
  standing?: RateStanding | undefined
  /** The parsed body, once it is read. */
  body?: unknown
}
