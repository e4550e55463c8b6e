/** The parts of an OpenAPI 3.1 document that the derivations read and write. */
export interface Document {
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    headers: Record<string, Header>
    parameters: Record<string, Parameter>
    responses: Record<string, Response>
  }
  'x-limits': Record<string, number | { 'value-of': string }>
  'x-problems': Record<string, Omit<ProblemSource, 'detail'>>
}

export type PathItem = { parameters?: Parameter[] } & Partial<Record<Method, Operation>>
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export interface Operation {
  operationId: string
  security: Record<string, string[]>[]
  parameters?: (Parameter | Reference)[]
  requestBody?: { content: Record<string, MediaType> }
  responses: Record<string, Response | Reference>
  'x-problems'?: string[]
  'x-consent'?: string[]
  'x-rights-never-gated'?: boolean
  'x-step-up'?: boolean
  'x-first-party'?: boolean
  'x-etag'?: boolean
  'x-if-match'?: 'required' | 'honoured'
  'x-paged'?: boolean
  'x-job'?: boolean
  'x-oauth-errors'?: boolean
  'x-idempotent'?: boolean
  'x-secret-once'?: boolean
  'x-rate-limit'?: string
}

export interface Reference {
  $ref: string
}

export interface Parameter {
  name: string
  in: string
  description: string
  required?: boolean
  schema: Schema | Reference
}

export interface Header {
  description: string
  schema: Schema | Reference
}

export interface Response {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
  'x-profile-etag'?: boolean
}

export interface MediaType {
  schema: Schema
  example?: unknown
  examples?: Record<string, { summary: string; value: unknown }>
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  format?: string
  const?: unknown
  enum?: unknown[]
  default?: unknown
  examples?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  oneOf?: Schema[]
  [keyword: string]: unknown
}

/** A problem type as `problems.yaml` has it; `detail` is the example of its detail. */
export interface ProblemSource {
  status: number
  title: string
  remedy: string
  detail: string
  retryable?: boolean
  members?: Record<string, Schema>
}

const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete']

/** Every operation with its path item. */
export function* operationsOf(document: Document): Generator<{ item: PathItem; method: Method; operation: Operation }> {
  for (const item of Object.values(document.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation) yield { item, method, operation }
    }
  }
}
