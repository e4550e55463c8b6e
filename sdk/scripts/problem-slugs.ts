import { type Document, type OperationObject, resolve, type Schema, schemaName } from './document.ts'

/** Slugs of the problems that an operation can answer, in the order of their status. */
export function problemSlugs(document: Document, operation: OperationObject): string[] {
  const slugs = Object.entries(operation.responses)
    .filter(([status]) => /^[45]/.test(status))
    .flatMap(([, response]) => {
      const schema = resolve(document, response).content?.['application/problem+json']?.schema
      return schema === undefined ? [] : (schema.oneOf ?? [schema])
    })
    .map((schema) => slugOf(document, schema))
  return [...new Set(slugs)]
}

/** Names of the problem schemas by slug. A problem that no operation answers, as for a method that does not exist, has none. */
export function problemSchemas(document: Document): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const type = schema.properties?.type?.const
    if (typeof type === 'string' && type.startsWith(problemBase(document)))
      names.set(type.slice(problemBase(document).length), name)
  }
  return names
}

/** What stands before the slug in every problem's `type`. */
export function problemBase(document: Document): string {
  const [first] = Object.keys(document['x-problems'])
  for (const { properties } of Object.values(document.components.schemas)) {
    const type = properties?.type?.const
    if (typeof type === 'string' && type.endsWith(`/${first}`)) return type.slice(0, -`${first}`.length)
  }
  throw new Error(`No schema has the type of the problem ${first}`)
}

function slugOf(document: Document, schema: Schema): string {
  const type = resolve(document, schema).properties?.type?.const
  if (typeof type !== 'string') throw new Error(`The problem schema ${schemaName(schema)} has no constant type`)
  return type.slice(problemBase(document).length)
}
