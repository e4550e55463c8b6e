import type { OperationId, OperationTypes } from '@pianeojobs/sdk/contract'
import type { OpenOperation, OptionalOperation } from '../generated/routes.js'
import type { Actor } from './actor.ts'

type Part<Id extends OperationId, Place extends string> = OperationTypes[Id] extends {
  parameters: { [P in Place]?: infer Values }
}
  ? Given<Values>
  : Nothing
type Given<Values> = [Exclude<Values, undefined>] extends [never] ? Nothing : Exclude<Values, undefined>
type Nothing = Readonly<Record<never, never>>

export type ParamsOf<Id extends OperationId> = Part<Id, 'path'>
export type QueryOf<Id extends OperationId> = Part<Id, 'query'>

/** What a request or an answer holds; `undefined` where it has no body. */
type Content<T> = T extends { content: infer C } ? ([keyof C] extends [never] ? undefined : C[keyof C]) : undefined

/** The parsed and validated body, files in it as their bytes; `undefined` where the operation has none. */
export type BodyOf<Id extends OperationId> = OperationTypes[Id] extends { requestBody: infer Body }
  ? Received<Content<Body>>
  : undefined

type Received<T> = T extends { file: Blob } ? Omit<T, 'file'> & { readonly file: Uint8Array } : T

type Responses<Id extends OperationId> = OperationTypes[Id]['responses']
type Success = 200 | 201 | 202 | 204 | 206 | 304

/** One answer of success of the operation: a status with the body of that status. */
export type AnswerOf<Id extends OperationId> = {
  [Status in keyof Responses<Id> & Success]: AnswerWith<Status, Content<Responses<Id>[Status]>>
}[keyof Responses<Id> & Success]

type AnswerWith<Status, Body> = [Body] extends [undefined]
  ? AnswerHead<Status> & { readonly body?: undefined }
  : AnswerHead<Status> & { readonly body: Body | Uint8Array | ReadableStream<Uint8Array> }

interface AnswerHead<Status> {
  readonly status: Status
  /** Beside those the pipeline sets; `Content-Type` only for what is not JSON. */
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer, whatever the operation. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Nobody where the operation is open, perhaps nobody where a token is optional. */
export type ActorOf<Id extends OperationId> = Id extends OpenOperation
  ? undefined
  : Id extends OptionalOperation
    ? Actor | undefined
    : Actor
