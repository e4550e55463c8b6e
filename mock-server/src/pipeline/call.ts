import type { OperationId } from '@pianeojobs/sdk/contract'
import type { Env } from '../platform/env.ts'
import type { Actor } from './actor.ts'
import type { Client } from './client.ts'
import type { ActorOf, BodyOf, ParamsOf, QueryOf } from './contract.ts'
import type { Page } from './page.ts'
import type { World } from './world.ts'

/** One request that passed every check of the contract: parameters coerced and defaulted, body parsed, caller known. */
export interface Call<Id extends OperationId> {
  readonly params: ParamsOf<Id>
  readonly query: QueryOf<Id>
  /** The headers the contract names for this operation, by their names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: BodyOf<Id>
  readonly actor: ActorOf<Id>
  readonly client: Client
  readonly world: World
  readonly env: Env
  /** Whether this is HEAD: the body of the answer does not go out, so nothing of it counts as handed over. */
  readonly headersOnly: boolean
  /**
   * Compares If-Match with the strong ETag of this representation, which is what the GET of the resource answers.
   * Call it inside `world.write`, after what refuses with 404 or 403 and before what refuses with 409 or 422.
   *
   * @throws Refusal `precondition-failed`, or `precondition-required` where the contract requires If-Match.
   */
  ifMatch(representation: unknown): void
  /**
   * For operations that need a scope only sometimes; what `security` names the pipeline asked.
   *
   * @throws Refusal `insufficient-scope`.
   */
  requireScope(actor: Actor, scope: string): void
  /**
   * For operations that need a fresh sign-in only sometimes; where the contract says `x-step-up` the pipeline asked.
   *
   * @throws Refusal `step-up-required` when the password was last given more than ten minutes ago, `scope-not-allowed` for a
   * personal access token.
   */
  requireStepUp(actor: Actor): void
  /** Of the media types the operation answers with 200, the one the Accept header prefers. */
  preferred(): string
  /**
   * The page of rows that the query asks for, newest first. The cursor is bound to the operation, the caller and the other
   * parameters. `key` sorts, must be unique, and one function of the module; without it, ids sort.
   *
   * @throws Refusal `invalid-cursor`.
   */
  page<T extends { readonly id: string }, V>(rows: Iterable<T>, view: (row: T) => V): Page<V>
  page<T, V>(rows: Iterable<T>, view: (row: T) => V, key: (row: T) => string): Page<V>
}
