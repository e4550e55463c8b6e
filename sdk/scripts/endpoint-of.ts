import type { Endpoint, Parameter } from '../src/endpoint.ts'
import { answersOf } from './answers-of.ts'
import type { OperationObject, ParameterObject } from './document.ts'
import { type OperationSource, pathParameters } from './operation-source.ts'

/** What OpenAPI says of an operation without `security`: as the whole document, where a token is needed. */
export const anyToken: NonNullable<OperationObject['security']> = [{ bearer: [] }]

export function endpointOf(source: OperationSource): Endpoint {
  const { document, path, method, operation, parameters } = source
  const body = operation.requestBody
  const keyed = operation['x-idempotent'] === true
  return {
    id: operation.operationId,
    method: method.toUpperCase() as Endpoint['method'],
    path,
    parameters: {
      path: pathParameters(source).map(({ name }) => ({ name })),
      query: parameters
        .filter((parameter) => parameter.in === 'query')
        .map((parameter) => tableParameter(operation, parameter)),
    },
    ...(body && { body: { required: body.required === true, mediaTypes: Object.keys(body.content) } }),
    answers: Object.fromEntries(answersOf(document, operation).map(({ status, mediaTypes }) => [status, mediaTypes])),
    security: securityOf(operation),
    idempotent: method === 'get' || method === 'put' || method === 'delete' || keyed,
    ...(keyed && { keyed }),
  }
}

/** A parameter as the table has it, if it is written as the SDK writes parameters. */
export function tableParameter(operation: OperationObject, parameter: ParameterObject): Parameter {
  const { name, in: place, required, schema, style, explode } = parameter
  if (place === 'cookie' || (style !== undefined && style !== (place === 'query' ? 'form' : 'simple'))) {
    throw new Error(
      `${operation.operationId}: the SDK writes no ${place} parameter in the style ${style}, as ${name} wants`,
    )
  }
  return { name, ...(required && { required }), ...(schema.type === 'array' && explode === false && { csv: true }) }
}

function securityOf({ security = anyToken }: OperationObject): Endpoint['security'] {
  if (security.length === 0) return 'open'
  return security.some((requirement) => Object.keys(requirement).length === 0) ? 'optional' : 'required'
}
