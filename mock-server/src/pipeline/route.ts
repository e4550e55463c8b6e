import type { RatePolicy } from './rate-limits.ts'

/** One operation of the contract as the pipeline needs it. */
export interface Route {
  readonly id: string
  readonly method: string
  /** Without the `/v1` before it; parameters in braces. */
  readonly path: string
  readonly security: 'open' | 'optional' | 'required'
  readonly scopes: readonly string[]
  readonly stepUp: boolean
  /** Whether a personal access token never reaches it. */
  readonly firstParty: boolean
  readonly neverGated: boolean
  readonly etag: boolean
  readonly ifMatch: 'required' | 'honoured' | null
  readonly secretOnce: boolean
  /** Whether it takes an Idempotency-Key. */
  readonly idempotent: boolean
  /** Which limit of rate its requests count against. */
  readonly rate: RatePolicy
  /** Where it answers a job: the states in which that still runs. Otherwise none. */
  readonly running: readonly string[]
  readonly policyRefs: readonly string[]
  readonly parameters: readonly RouteParameter[]
  readonly body: { readonly required: boolean; readonly types: readonly string[] } | null
  /** Names of the members of the request body that are secrets. */
  readonly secrets: readonly string[]
  /** Names of the members of both bodies that hold special categories of data (GDPR 9). */
  readonly special: readonly string[]
  /** Whether it answers errors as RFC 6749 words them. */
  readonly oauthErrors: boolean
  /** The media types it answers, by status. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** The problems it may answer, by status. */
  readonly problems: Readonly<Record<string, readonly string[]>>
}

export interface RouteParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  /** How a list is written: one parameter an item, or one with commas; `null` when it is no list. */
  readonly list: 'repeat' | 'comma' | null
}
