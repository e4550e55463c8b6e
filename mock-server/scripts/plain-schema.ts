import type { Schema } from './contract.ts'

/** What OpenAPI adds to JSON Schema, and what only people read: nothing of it validates. */
const annotations = new Set([
  'description',
  'title',
  'example',
  'examples',
  'discriminator',
  'xml',
  'externalDocs',
  'deprecated',
])
/** Keywords whose value is a map from names to schemas: those names are no keywords. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])

/** The schema as JSON Schema 2020-12 alone, with references to components turned into their `$id`. */
export function plainSchema(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-'))
      .map(([keyword, value]) => [keyword, plain(keyword, value)]),
  )
}

function plain(keyword: string, value: unknown): unknown {
  if (keyword === '$ref') return reference(value as string)
  if (keyword === 'const' || keyword === 'enum' || keyword === 'default') return value
  if (maps.has(keyword)) {
    return Object.fromEntries(
      Object.entries(value as Record<string, Schema>).map(([name, one]) => [name, schemaOrBoolean(one)]),
    )
  }
  return Array.isArray(value) ? value.map(schemaOrBoolean) : schemaOrBoolean(value)
}

function schemaOrBoolean(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? plainSchema(value as Schema) : value
}

function reference(pointer: string): string {
  const match = /^#\/components\/schemas\/([^/]+)(\/.*)?$/.exec(pointer)
  if (!match) throw new Error(`A schema refers to ${pointer}, which is no schema of the components`)
  return match[2] === undefined ? match[1]! : `${match[1]}#${match[2]}`
}
