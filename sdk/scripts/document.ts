import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** The parts of an OpenAPI document that the generator reads. */
export interface Document {
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters?: Readonly<Record<string, ParameterObject>>
    readonly responses?: Readonly<Record<string, ResponseObject>>
  }
  readonly 'x-problems': Readonly<Record<string, ProblemEntry>>
}

export interface ProblemEntry {
  readonly status: number
  readonly title: string
  readonly remedy: string
  readonly retryable?: boolean
}

export interface Reference {
  readonly $ref: string
}

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly maximum?: number
  readonly 'x-job-running'?: readonly string[]
}

export interface ParameterObject {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly description: string
  readonly schema: Schema
  readonly style?: string
  readonly explode?: boolean
}

export interface MediaTypes {
  readonly [mediaType: string]: { readonly schema?: Schema }
}

export interface ResponseObject {
  readonly content?: MediaTypes
}

export interface OperationObject {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly (ParameterObject | Reference)[]
  readonly requestBody?: { readonly required?: boolean; readonly content: MediaTypes }
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>
  readonly 'x-sdk-method': string
  readonly 'x-policy-refs': readonly string[]
  readonly 'x-consent'?: readonly string[]
  readonly 'x-if-match'?: 'required' | 'honoured'
  readonly [flag: `x-${string}`]: unknown
}

export interface PathItem {
  readonly parameters?: readonly (ParameterObject | Reference)[]
  readonly get?: OperationObject
  readonly put?: OperationObject
  readonly post?: OperationObject
  readonly patch?: OperationObject
  readonly delete?: OperationObject
}

export async function readDocument(): Promise<Document> {
  const path = createRequire(import.meta.url).resolve('@pianeojobs/openapi/openapi.json')
  return JSON.parse(await readFile(path, 'utf8')) as Document
}

/** The object itself, or the one in `components` that it refers to. */
export function resolve<T extends object>(document: Document, object: T | Reference): T {
  if (!('$ref' in object) || typeof object.$ref !== 'string') return object as T
  let target: unknown = document
  for (const key of object.$ref.slice(2).split('/')) target = (target as Record<string, unknown> | undefined)?.[key]
  if (target === undefined) throw new Error(`The contract refers to ${object.$ref}, which is not there`)
  return resolve(document, target as T | Reference)
}

/** The name of the component schema that a schema refers to. */
export function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.startsWith('#/components/schemas/')
    ? schema.$ref.slice('#/components/schemas/'.length)
    : undefined
}
