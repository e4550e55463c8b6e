import type { Document, MediaType, Schema } from '../document.ts'
import { operationsOf } from '../document.ts'

/** Gives every body an example, composed from those of its properties where the schema states none. */
export function deriveExamples(document: Document): void {
  for (const { operation } of operationsOf(document)) {
    for (const media of Object.values(operation.requestBody?.content ?? {})) addExample(document, media, 'request')
    for (const response of Object.values(operation.responses)) {
      if ('$ref' in response) continue
      for (const media of Object.values(response.content ?? {})) addExample(document, media, 'answer')
    }
  }
}

function addExample(document: Document, media: MediaType, name: string): void {
  if (media.example !== undefined || media.examples || media.schema.format === 'binary') return
  const alternatives = resolve(document, media.schema).oneOf
  const schemas = alternatives ?? [media.schema]
  media.examples = Object.fromEntries(
    schemas.map((schema) => {
      const { title, description } = resolve(document, schema)
      const key = alternatives ? String(title).toLowerCase() : name
      return [key, { summary: description ?? key, value: exampleOf(document, schema) }]
    }),
  )
}

function exampleOf(document: Document, schema: Schema): unknown {
  if (schema.examples) return schema.examples[0]
  const target = resolve(document, schema)
  if (target.examples) return target.examples[0]
  if (target.const !== undefined) return target.const
  if (target.oneOf) return exampleOf(document, target.oneOf[0]!)
  if (target.type === 'array') return [exampleOf(document, target.items!)]
  if (target.type === 'object') return objectExample(document, target)
  throw new Error(`no example for ${JSON.stringify(schema)}`)
}

function objectExample(document: Document, schema: Schema): Record<string, unknown> {
  const properties = Object.entries(schema.properties ?? {})
  if (properties.length > 0) {
    return Object.fromEntries(properties.map(([name, property]) => [name, exampleOf(document, property)]))
  }
  const names = schema.propertyNames as Schema | undefined
  const key = names ? String(exampleOf(document, names)) : 'key'
  return { [key]: exampleOf(document, schema.additionalProperties as Schema) }
}

function resolve(document: Document, schema: Schema): Schema {
  if (!schema.$ref) return schema
  const name = schema.$ref.replace('#/components/schemas/', '')
  const target = document.components.schemas[name]
  if (!target) throw new Error(`no schema ${schema.$ref}`)
  return target
}
