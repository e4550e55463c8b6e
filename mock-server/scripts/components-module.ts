import type { Contract, Schema } from './contract.ts'

const reference = '#/components/schemas/'

/** The module of the contract's schemas as JSON Schema 2020-12 with their descriptions: what archives explain themselves by. */
export function componentsModule({ components }: Contract): string {
  const schemas = Object.entries(components.schemas).filter(([name]) => !name.endsWith('Problem'))
  return `export const components = ${JSON.stringify(Object.fromEntries(schemas.map(([name, schema]) => [name, standalone(schema)])))}\n`
}

export const componentsTypes = `import type { JsonSchema } from '../platform/exports/archive/json-schema.ts'
/** The schemas of the contract by name; they refer to each other as \`#/$defs/Name\`. */
export declare const components: Readonly<Record<string, JsonSchema>>
`

/** Without what OpenAPI adds to JSON Schema and without examples. */
function standalone(schema: Schema): Schema {
  const entries = Object.entries(schema)
    .filter(([keyword]) => !keyword.startsWith('x-') && !left.has(keyword))
    .map(([keyword, value]) => [keyword, keyword === '$ref' ? rewritten(value as string) : nested(value)])
  return Object.fromEntries(entries)
}

const left = new Set(['example', 'examples', 'discriminator', 'externalDocs', 'xml', 'readOnly', 'writeOnly'])

function nested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nested)
  return typeof value === 'object' && value !== null ? standalone(value as Schema) : value
}

function rewritten(pointer: string): string {
  if (!pointer.startsWith(reference)) throw new Error(`A schema refers to ${pointer}, which is no schema`)
  return `#/$defs/${pointer.slice(reference.length)}`
}
