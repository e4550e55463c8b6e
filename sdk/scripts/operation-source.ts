import { type Document, type OperationObject, type ParameterObject, resolve } from './document.ts'

/** An operation where it stands in the contract, with the parameters of its path and its own. */
export interface OperationSource {
  readonly document: Document
  readonly path: string
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete'
  readonly operation: OperationObject
  readonly parameters: readonly ParameterObject[]
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

export function operationSources(document: Document): OperationSource[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      const parameters = all.map((parameter) => resolve(document, parameter))
      return [{ document, path, method, operation, parameters }]
    }),
  )
}

/** The path parameters in the order of the path. */
export function pathParameters({ path, operation, parameters }: OperationSource): ParameterObject[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, slot]) => {
    const found = parameters.find((parameter) => parameter.in === 'path' && parameter.name === slot)
    if (found === undefined) throw new Error(`${operation.operationId} has no parameter for {${slot}} in its path`)
    return found
  })
}
