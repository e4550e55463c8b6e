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
/** Keywords whose value is data, not a schema. */
const data = new Set(['const', 'enum', 'default', 'required', 'type'])

/** The schema as JSON Schema 2020-12 alone, with references to components turned into their `$id`. */
export function plainSchema(schema: Schema, components: Readonly<Record<string, Schema>>): Schema {
  // A file of a form arrives as bytes: whatever it is, it is no text.
  if (schema.format === 'binary') return { not: { type: 'string' } }
  const { oneOf, ...rest } = schema
  const entries = Object.entries(rest)
    .filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-'))
    .map(([keyword, value]) => [keyword, plain(keyword, value, components)])
  const choice = Array.isArray(oneOf)
    ? choose(
        oneOf.map((one) => plainSchema(one, components)),
        components,
      )
    : {}
  return { ...Object.fromEntries(entries), ...choice }
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
 * Alternatives as `if … then … else`: first `null`, then by the member whose constant tells them apart, or else by the
 * members that each one requires. What is wrong is then said of the alternative that was meant, not of all of them.
 * Alternatives that do not differ so stay a `oneOf`.
 */
function choose(alternatives: Schema[], components: Readonly<Record<string, Schema>>): Schema {
  const [first, ...others] = [...alternatives].sort((a, b) => Number(b.type === 'null') - Number(a.type === 'null'))
  if (!first || others.length === 0) return first ?? {}
  if (first.type === 'null') return { if: { type: 'null' }, else: choose(others, components) }
  const targets = alternatives.map((one) => (one.$ref ? components[one.$ref as string]! : one))
  const tag = tagOf(targets)
  if (tag !== undefined) return chooseByTag(alternatives, tag, targets)
  const required = targets[0]!.required
  if (!required) return { oneOf: alternatives }
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { required }, then: first, else: choose(others, components) }
}

/** The member that every alternative requires and gives a constant of its own. */
function tagOf(targets: readonly Schema[]): string | undefined {
  const names = (targets[0]!.required ?? []) as readonly string[]
  return names.find((name) => {
    const values = targets.map((target) => constant(target, name))
    return !values.includes(undefined) && new Set(values).size === values.length
  })
}

function constant({ properties, required }: Schema, name: string): unknown {
  const property = (properties as Readonly<Record<string, Schema>> | undefined)?.[name]
  return (required as readonly string[] | undefined)?.includes(name) ? property?.const : undefined
}

function chooseByTag(alternatives: readonly Schema[], tag: string, targets: readonly Schema[]): Schema {
  const values = targets.map((target) => constant(target, tag))
  const known: Schema = { type: 'object', required: [tag], properties: { [tag]: { enum: values } } }
  return alternatives.reduceRight<Schema>((rest, alternative, at) => {
    const meant = { type: 'object', required: [tag], properties: { [tag]: { const: values[at] } } }
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { if: meant, then: alternative, else: rest }
  }, known)
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function reference(pointer: string): string {
  const match = /^#\/components\/schemas\/([^/]+)(\/.*)?$/.exec(pointer)
  if (!match) throw new Error(`A schema refers to ${pointer}, which is no schema of the components`)
  return match[2] === undefined ? match[1]! : `${match[1]}#${match[2]}`
}
