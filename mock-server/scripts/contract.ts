/** As much of an OpenAPI document as the reference platform is compiled from. */
export interface Contract {
  info: { version: string }
  security: Security
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, Schema>; [kind: string]: Record<string, unknown> | undefined }
  'x-problems': Record<string, { status: number; title: string }>
  'x-limits': Record<string, number | { 'value-of': string }>
}

export type Schema = Record<string, unknown>
export type Security = Record<string, string[]>[]
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  explode?: boolean
  schema: Schema
}
export interface Body {
  required?: boolean
  content: Record<string, { schema?: Schema }>
}
export interface Answer {
  content?: Record<string, { schema?: Schema }>
  headers?: Record<string, { required?: boolean; schema?: Schema; $ref?: string }>
}
export interface Operation {
  operationId: string
  security?: Security
  parameters?: Parameter[]
  requestBody?: Body
  responses: Record<string, Answer>
  [extension: `x-${string}`]: unknown
}

/** The document in that text, with the parts that may be left out filled in. */
export function readContract(text: string): Contract {
  const document = JSON.parse(text)
  return {
    ...document,
    security: document.security ?? [],
    paths: document.paths ?? {},
    components: { ...document.components, schemas: document.components?.schemas ?? {} },
    'x-problems': document['x-problems'] ?? {},
    'x-limits': document['x-limits'] ?? {},
  }
}

/** The value itself, or what its `$ref` into the document points at. */
export function resolve<T>(contract: Contract, value: T): T {
  const pointer = (value as { $ref?: string } | undefined)?.$ref
  return pointer === undefined ? value : resolve(contract, at(contract, pointer) as T)
}

/** What a JSON Pointer (`#/components/…`) points at. */
export function at(contract: Contract, pointer: string): unknown {
  let value: unknown = contract
  for (const part of pointer.replace(/^#\//, '').split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    value = (value as Record<string, unknown> | undefined)?.[key]
  }
  if (value === undefined) throw new Error(`The contract has nothing at ${pointer}`)
  return value
}

/** Every operation with its method and path, path-level parameters merged in, references to components resolved. */
export function operationsOf(contract: Contract): { method: string; path: string; operation: Operation }[] {
  const methods = ['get', 'put', 'post', 'delete', 'patch']
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => ({
        method: method.toUpperCase(),
        path,
        operation: resolved(contract, item, item[method] as Operation),
      })),
  )
}

function resolved(contract: Contract, item: Record<string, unknown>, operation: Operation): Operation {
  const common = ((item.parameters ?? []) as Parameter[]).map((parameter) => resolve(contract, parameter))
  const own = (operation.parameters ?? []).map((parameter) => resolve(contract, parameter))
  const inherited = common.filter((one) => !own.some((other) => other.name === one.name && other.in === one.in))
  const responses = Object.entries(operation.responses).map(([status, answer]) => {
    const { headers = {}, ...rest } = resolve(contract, answer)
    const plain = Object.entries(headers).map(([name, header]) => [name, resolve(contract, header)])
    return [status, { ...rest, headers: Object.fromEntries(plain) }]
  })
  return {
    ...operation,
    parameters: [...inherited, ...own],
    ...(operation.requestBody && { requestBody: resolve(contract, operation.requestBody) }),
    responses: Object.fromEntries(responses),
  }
}
