import { type Schema, schemaName } from './document.ts'

/** The TypeScript type of a parameter's or body's schema: a named model, or something simple enough to have no name. */
export function typeOf(schema: Schema): string {
  const name = schemaName(schema)
  if (name !== undefined) return name
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ')
  switch (schema.type) {
    case 'string':
      return 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'array':
      return `readonly (${typeOf(schema.items ?? {})})[]`
    default:
      throw new Error(`Give this schema a name in components/schemas: ${JSON.stringify(schema).slice(0, 200)}`)
  }
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}

/** Names of models in a type text. */
export function namesIn(type: string): string[] {
  return type.replace(/'[^']*'/g, '').match(/\b[A-Z]\w*/g) ?? []
}
