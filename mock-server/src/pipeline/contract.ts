import type { OperationId, OperationTypes } from '@pianeojobs/sdk/contract'
import type { OpenOperation, OptionalOperation } from '../generated/routes.js'
import type { Actor } from './actor.ts'

/** The types of one operation's parts, read off the contract: nothing here restates it. */
type Operation<Id extends OperationId> = OperationTypes[Id]
type Parameters<Id extends OperationId, Place extends string> =
  Operation<Id> extends { parameters: infer P } ? (Place extends keyof P ? Given<P[Place]> : Nothing) : Nothing
type Given<T> = [Exclude<T, undefined>] extends [never] ? Nothing : Exclude<T, undefined>
type Nothing = Record<never, never>

export type ParamsOf<Id extends OperationId> = Parameters<Id, 'path'>
export type QueryOf<Id extends OperationId> = Parameters<Id, 'query'>
export type HeadersOf<Id extends OperationId> = Parameters<Id, 'header'>

type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined

/** The parsed and validated body; `undefined` where the operation has none. */
export type BodyOf<Id extends OperationId> = Operation<Id> extends { requestBody?: infer B } ? Content<B> : undefined

type Responses<Id extends OperationId> = Operation<Id> extends { responses: infer R } ? R : never
type Success = 200 | 201 | 202 | 204 | 206 | 302 | 303

/** One 2xx (or redirecting) answer of the operation: its status with the body of that status. */
export type AnswerOf<Id extends OperationId> = {
  [Status in keyof Responses<Id> & Success]: AnswerWith<Status, Content<Responses<Id>[Status]>>
}[keyof Responses<Id> & Success]

interface AnswerBase<Status> {
  readonly status: Status
  readonly headers?: Readonly<Record<string, string>>
}
type AnswerWith<Status, Body> = [Body] extends [undefined]
  ? AnswerBase<Status> & { readonly body?: undefined }
  : AnswerBase<Status> & { readonly body: Body | BinaryBody }

/** What a download answers instead of JSON. */
export type BinaryBody = Uint8Array | ReadableStream<Uint8Array>

export type ActorOf<Id extends OperationId> = Id extends OpenOperation
  ? undefined
  : Id extends OptionalOperation
    ? Actor | undefined
    : Actor
