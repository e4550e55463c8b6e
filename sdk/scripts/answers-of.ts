import { type Document, type OperationObject, resolve, type Schema, schemaName } from './document.ts'
import { typeOf } from './type-of.ts'

/** What an operation answers with one status of success. */
export interface ContractAnswer {
  readonly status: string
  readonly mediaTypes: readonly string[]
  /** Name of the component schema of its JSON, and TypeScript type of it. */
  readonly schema: string | undefined
  readonly type: string | undefined
  readonly isBinary: boolean
}

export function answersOf(document: Document, operation: OperationObject): ContractAnswer[] {
  return Object.entries(operation.responses)
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([status, response]) => {
      const content = resolve(document, response).content ?? {}
      const json = content['application/json']?.schema
      return {
        status,
        mediaTypes: Object.keys(content),
        schema: schemaName(json),
        type: json && typeOf(json),
        isBinary: Object.values(content).some(({ schema }) => schema?.format === 'binary'),
      }
    })
}

/** The TypeScript type of an operation's data over all its answers. */
export function resultOf(answers: readonly ContractAnswer[]): string {
  if (answers.some(({ isBinary }) => isBinary)) return 'Download'
  const types = answers.flatMap(({ mediaTypes, type }) => (mediaTypes.length === 0 ? ['undefined'] : (type ?? [])))
  const distinct = [...new Set(types)]
  return distinct.every((type) => type === 'undefined') ? 'void' : distinct.join(' | ')
}

/** The TypeScript type of the items of a page. */
export function itemOf(document: Document, { operationId }: OperationObject, page: string): string {
  const items: Schema | undefined = document.components.schemas[page]?.properties?.items?.items
  if (items === undefined) throw new Error(`${operationId} is paged, but ${page} has no items`)
  return typeOf(items)
}
