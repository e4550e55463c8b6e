import type { Contract, Schema } from './contract.ts'

/** What a rule of a schema wants: in words that follow "must be", and an example. */
type Shape = readonly [wanted: string, example: string]

/** As many values as no one wants to read: what they are says more. */
const long = 20

/** The module of the contract's words for what rules want that say little themselves: patterns, formats, long lists of values. */
export function shapesModule({ components, paths }: Contract): string {
  const shapes = new Map<string, Shape>()
  // A schema with a name says best what it is; then those within others.
  for (const schema of Object.values(components.schemas)) add(shapes, schema)
  walk([components.schemas, paths], (schema) => add(shapes, schema))
  return `export const shapes = ${JSON.stringify(Object.fromEntries(shapes))}\n`
}

export const shapesTypes = `/** What a pattern, a format or a list of values wants, in words that follow "must be", and an example; by rule and its value. */
export declare const shapes: Readonly<Record<string, readonly [wanted: string, example: string]>>
`

function add(shapes: Map<string, Shape>, schema: Schema): void {
  const { description, examples } = schema
  const example = Array.isArray(examples) ? examples.find((one) => typeof one === 'string') : undefined
  if (typeof description !== 'string' || example === undefined) return
  const shape = [inSentence(description), JSON.stringify(example)] as const
  for (const rule of ['pattern', 'format', 'enum']) {
    const value = schema[rule]
    if (value === undefined || (Array.isArray(value) && value.length < long)) continue
    const key = `${rule} ${Array.isArray(value) ? value.filter((one) => one !== null).join(' ') : value}`
    if (!shapes.has(key)) shapes.set(key, shape)
  }
}

/** The first sentence of a description, to stand in another one. */
function inSentence(description: string): string {
  const [sentence = ''] = description.replaceAll('`', '').split(/\.(?:\s|$)/)
  return /^[A-Z][A-Z]/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

function walk(value: unknown, visit: (schema: Schema) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value as Schema)
  for (const nested of Object.values(value)) walk(nested, visit)
}
