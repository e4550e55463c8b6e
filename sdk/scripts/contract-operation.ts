import type { Operation, Parameter } from '../src/operation.ts'
import {
  type Document,
  type OperationObject,
  type ParameterObject,
  resolve,
  type Schema,
  schemaName,
} from './document.ts'
import { problemSlugs } from './problem-slugs.ts'
import { typeOf } from './type-of.ts'

export interface ContractParameter {
  readonly name: string
  readonly required: boolean
  readonly description: string
  readonly type: string
}

/** An operation with what the table says and what only its method and documentation need. */
export interface ContractOperation {
  readonly row: Operation
  readonly summary: string
  readonly description: string
  /** `['contacts', 'imports']` of `contacts.imports.create`. */
  readonly resource: readonly string[]
  readonly method: string
  readonly path: readonly ContractParameter[]
  readonly query: readonly ContractParameter[]
  readonly body: { readonly type: string; readonly required: boolean } | undefined
  /** The TypeScript type of its data. */
  readonly result: string
  readonly isBinary: boolean
  /** The type of the items, where its data are a page of a list. */
  readonly item: string | undefined
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

export function contractOperations(document: Document): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
        resolve(document, parameter),
      )
      return [contractOperation(document, path, method, operation, parameters)]
    }),
  )
}

function contractOperation(
  document: Document,
  path: string,
  method: (typeof methods)[number],
  operation: OperationObject,
  parameters: readonly ParameterObject[],
): ContractOperation {
  const body = operation.requestBody
  const answers = answersOf(document, operation)
  const resource = operation['x-sdk-method'].split('.')
  const name = resource.pop()
  if (name === undefined || resource.length === 0)
    throw new Error(`${operation.operationId} has no x-sdk-method with a resource and a method`)
  const slots = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, slot]) => slot as string)
  const inPath = slots.map(
    (slot) =>
      parameters.find((parameter) => parameter.in === 'path' && parameter.name === slot) ?? missing(operation, slot),
  )
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const binary = answers.some(({ schemas }) => schemas.some((schema) => schema.format === 'binary'))
  const result = binary
    ? 'Download'
    : resultOf(answers.flatMap(({ json, shape }) => (shape.mediaTypes.length === 0 ? ['undefined'] : json)))
  return {
    row: {
      id: operation.operationId,
      method: method.toUpperCase() as Operation['method'],
      path,
      tag: operation.tags[0] ?? '',
      sdkMethod: operation['x-sdk-method'],
      parameters: {
        path: inPath.map((parameter) => tableParameter(operation, parameter)),
        query: inQuery.map((parameter) => tableParameter(operation, parameter)),
        header: parameters
          .filter((parameter) => parameter.in === 'header')
          .map((parameter) => tableParameter(operation, parameter)),
      },
      ...(body && { body: { required: body.required === true, mediaTypes: Object.keys(body.content) } }),
      answers: Object.fromEntries(answers.map(({ status, shape }) => [status, shape])),
      problems: problemSlugs(document, operation),
      ...securityOf(operation),
      policyRefs: operation['x-policy-refs'],
      idempotent: method === 'get' || method === 'put' || method === 'delete' || operation['x-idempotent'] === true,
      ...flag(operation, 'x-rights-never-gated', 'neverGated'),
      ...flag(operation, 'x-step-up', 'stepUp'),
      ...flag(operation, 'x-first-party', 'firstParty'),
      ...flag(operation, 'x-secret-once', 'secretOnce'),
      ...flag(operation, 'x-etag', 'etag'),
      ...flag(operation, 'x-paged', 'paged'),
      ...flag(operation, 'x-job', 'job'),
      ...flag(operation, 'x-oauth-errors', 'oauthErrors'),
      ...(operation['x-if-match'] && { ifMatch: operation['x-if-match'] }),
      ...(operation['x-consent'] && { consent: operation['x-consent'] }),
    },
    summary: operation.summary,
    description: operation.description,
    resource,
    method: name,
    path: inPath.map(methodParameter),
    query: inQuery.map(methodParameter),
    body: body && { type: typeOf(Object.values(body.content)[0]?.schema ?? {}), required: body.required === true },
    result,
    isBinary: binary,
    item: operation['x-paged'] === true ? itemOf(document, operation, result) : undefined,
  }
}

function answersOf(document: Document, operation: OperationObject) {
  return Object.entries(operation.responses)
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([status, response]) => {
      const content = resolve(document, response).content ?? {}
      const json = Object.entries(content).filter(([mediaType]) => mediaType === 'application/json')
      const name = schemaName(json[0]?.[1].schema)
      return {
        status,
        shape: { mediaTypes: Object.keys(content), ...(name !== undefined && { schema: name }) },
        json: json.map(([, { schema }]) => typeOf(schema ?? {})),
        schemas: Object.values(content).flatMap(({ schema }): Schema[] => (schema === undefined ? [] : [schema])),
      }
    })
}

function resultOf(types: readonly string[]): string {
  const distinct = [...new Set(types)]
  return distinct.every((type) => type === 'undefined') ? 'void' : distinct.join(' | ')
}

function itemOf(document: Document, { operationId }: OperationObject, page: string): string {
  const items = document.components.schemas[page]?.properties?.items?.items
  if (items === undefined) throw new Error(`${operationId} is paged, but ${page} has no items`)
  return typeOf(items)
}

function securityOf({ security = [{ bearer: [] }] }: OperationObject): Pick<Operation, 'security' | 'scopes'> {
  const scopes = security.flatMap((requirement) => requirement.bearer ?? [])
  if (security.length === 0) return { security: 'open', scopes }
  return {
    security: security.some((requirement) => Object.keys(requirement).length === 0) ? 'optional' : 'required',
    scopes,
  }
}

function flag(operation: OperationObject, extension: `x-${string}`, name: string) {
  return operation[extension] === true ? { [name]: true } : {}
}

function tableParameter(
  operation: OperationObject,
  { name, in: place, required, schema, style, explode }: ParameterObject,
): Parameter {
  const usual = place === 'query' ? 'form' : 'simple'
  if ((style !== undefined && style !== usual) || place === 'cookie') {
    throw new Error(
      `${operation.operationId}: the SDK writes no ${place} parameter in the style ${style}, as ${name} wants`,
    )
  }
  return {
    name,
    ...(required && place !== 'path' && { required }),
    ...(schema.type === 'array' && explode === false && { csv: true }),
  }
}

function methodParameter({ name, required, description, schema }: ParameterObject): ContractParameter {
  return { name, required: required === true, description, type: typeOf(schema) }
}

function missing(operation: OperationObject, slot: string): never {
  throw new Error(`${operation.operationId} has no parameter for {${slot}} in its path`)
}
