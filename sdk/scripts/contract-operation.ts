import type { Endpoint } from '../src/endpoint.ts'
import type { Operation } from '../src/operation.ts'
import { answersOf, type ContractAnswer, itemOf, resultOf } from './answers-of.ts'
import type { Document, ParameterObject } from './document.ts'
import { endpointOf } from './endpoint-of.ts'
import { type OperationSource, operationSources, pathParameters } from './operation-source.ts'
import { rowOf } from './row-of.ts'
import { typeOf } from './type-of.ts'

export interface ContractParameter {
  readonly name: string
  readonly required: boolean
  readonly description: string
  readonly type: string
}

/** An operation: its row in the table, and what only its method and documentation need. */
export interface ContractOperation {
  readonly row: Operation
  /** The part of the row that the client needs while it runs. */
  readonly endpoint: Endpoint
  readonly summary: string
  readonly description: string
  /** `['contacts', 'imports']` of `contacts.imports.create`. */
  readonly resource: readonly string[]
  readonly method: string
  readonly path: readonly ContractParameter[]
  readonly query: readonly ContractParameter[]
  readonly body: { readonly type: string; readonly required: boolean } | undefined
  /** Whether its body is a form with files. */
  readonly isUpload: boolean
  /** The TypeScript type of its data. */
  readonly result: string
  readonly isBinary: boolean
  /** What its data can also be had as: media types of texts beside its JSON. */
  readonly texts: readonly string[]
  /** The type of the items, where its data are a page of a list. */
  readonly item: string | undefined
}

export function contractOperations(document: Document): ContractOperation[] {
  return operationSources(document).map(contractOperation)
}

function contractOperation(source: OperationSource): ContractOperation {
  const { document, operation, parameters } = source
  const answers = answersOf(document, operation)
  const result = resultOf(answers)
  const resource = operation['x-sdk-method'].split('.')
  const method = resource.pop()
  if (method === undefined || resource.length === 0) {
    throw new Error(`${operation.operationId} has no x-sdk-method with a resource and a method`)
  }
  const body = operation.requestBody
  return {
    row: rowOf(source),
    endpoint: endpointOf(source),
    summary: operation.summary,
    description: operation.description,
    resource,
    method,
    path: pathParameters(source).map(methodParameter),
    query: parameters.filter((parameter) => parameter.in === 'query').map(methodParameter),
    isUpload: body?.content['multipart/form-data'] !== undefined,
    body: body && { type: typeOf(Object.values(body.content)[0]?.schema ?? {}), required: body.required === true },
    result,
    isBinary: answers.some(({ isBinary }) => isBinary),
    texts: textsOf(answers),
    item: operation['x-paged'] === true ? itemOf(document, operation, result) : undefined,
  }
}

function textsOf(answers: readonly ContractAnswer[]): readonly string[] {
  return answers.flatMap(({ mediaTypes, isBinary, type }) =>
    isBinary || type === undefined ? [] : mediaTypes.filter((mediaType) => mediaType !== 'application/json'),
  )
}

function methodParameter({ name, required, description, schema }: ParameterObject): ContractParameter {
  return { name, required: required === true, description, type: typeOf(schema) }
}
