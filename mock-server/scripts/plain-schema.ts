import type { Schema } from './contract.ts'

/** What OpenAPI adds to JSON Schema, and what only people read: nothing of it validates. */
const annotations = new Set(['description', 'title', 'example', 'examples', 'xml', 'externalDocs', 'deprecated'])
/** Keywords whose value is a map from names to schemas: those names are no keywords. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
/** Keywords whose value is data, not a schema. */
const data = new Set(['const', 'enum', 'default', 'required', 'type'])

/** The schema as JSON Schema 2020-12 alone, with references to components turned into their `$id`. */
export function plainSchema(schema: Schema, components: Readonly<Record<string, Schema>>): Schema {
  // A file of a form arrives as bytes: whatever it is, it is no text.
  if (schema.format === 'binary') return { not: { type: 'string' } }
  const { oneOf, discriminator, ...rest } = schema
  const entries = Object.entries(rest)
    .filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-'))
    .map(([keyword, value]) => [keyword, plain(keyword, value, components)])
  const alternatives = Array.isArray(oneOf) && oneOf.map((one) => plainSchema(one, components))
  return { ...Object.fromEntries(entries), ...(alternatives && chosen(alternatives, discriminator, components)) }
}

function chosen(alternatives: Schema[], discriminator: unknown, components: Readonly<Record<string, Schema>>): Schema {
  if (!isSchema(discriminator)) return choose(alternatives, components)
  return discriminate(alternatives, discriminator.propertyName as string, components)
}

function plain(keyword: string, value: unknown, components: Readonly<Record<string, Schema>>): unknown {
  const nested = (one: unknown) => (isSchema(one) ? plainSchema(one, components) : one)
  if (keyword === '$ref') return reference(value as string)
  if (data.has(keyword)) return value
  if (maps.has(keyword))
    return Object.fromEntries(Object.entries(value as Schema).map(([name, one]) => [name, nested(one)]))
  return Array.isArray(value) ? value.map(nested) : nested(value)
}

/**
 * Alternatives as `if … then … else`: first `null`, then by the members that each one requires. What is wrong is then
 * said of the alternative that was meant, not of all of them. Alternatives that do not differ so stay a `oneOf`.
 */
function choose(alternatives: Schema[], components: Readonly<Record<string, Schema>>): Schema {
  const [first, ...others] = [...alternatives].sort((a, b) => Number(b.type === 'null') - Number(a.type === 'null'))
  if (!first || others.length === 0) return first ?? {}
  const required = (first.$ref ? components[first.$ref as string] : first)?.required
  if (first.type === 'null') return { if: { type: 'null' }, else: choose(others, components) }
  if (!required) return { oneOf: alternatives }
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { required }, then: first, else: choose(others, components) }
}

/** Alternatives by the constant that the discriminator has in each: what is wrong is said of the one that was named. */
function discriminate(alternatives: Schema[], name: string, components: Readonly<Record<string, Schema>>): Schema {
  const named = alternatives.map((alternative) => {
    const { properties } = alternative.$ref ? components[alternative.$ref as string]! : alternative
    return [(properties as Record<string, Schema>)[name]!.const, alternative] as const
  })
  const none: Schema = { required: [name], properties: { [name]: { enum: named.map(([value]) => value) } } }
  return named.reduceRight<Schema>(
    (rest, [value, then]) => ({ if: { required: [name], properties: { [name]: { const: value } } }, then, else: rest }),
    none,
  )
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function reference(pointer: string): string {
  const match = /^#\/components\/schemas\/([^/]+)(\/.*)?$/.exec(pointer)
  if (!match) throw new Error(`A schema refers to ${pointer}, which is no schema of the components`)
  return match[2] === undefined ? match[1]! : `${match[1]}#${match[2]}`
}
