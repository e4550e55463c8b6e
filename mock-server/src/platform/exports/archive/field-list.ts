import { components } from '../../../generated/components.js'
import type { JsonSchema } from './json-schema.ts'
import { definitionName } from './schemas.ts'

/** A field of a file, named by its way from the record (`emails[].value`), and what the contract says of it. */
export interface ExplainedField {
  readonly name: string
  readonly description: string
}

/** The fields of the records that fit a schema, those of nested records after the one that holds them. */
export function fieldList(schema: JsonSchema, prefix = '', depth = 0): readonly ExplainedField[] {
  const { properties = {}, allOf = [] } = resolved(schema)
  const own = Object.entries(properties).flatMap(([name, property]) => {
    const { schema: inside, suffix } = record(property)
    const full = `${prefix}${name}${suffix}`
    const nested = inside && depth < 3 ? fieldList(inside, `${full}.`, depth + 1) : []
    return [{ name: full, description: property.description ?? resolved(property).description ?? '' }, ...nested]
  })
  return [...own, ...allOf.flatMap((one) => fieldList(one, prefix, depth))]
}

/** The record in a value: itself, what a list holds, what stands under every name, or the alternative to null. */
function record(property: JsonSchema): { readonly schema?: JsonSchema; readonly suffix: string } {
  const value = resolved(property)
  const { oneOf, items, additionalProperties, properties } = value
  if (properties) return { schema: value, suffix: '' }
  const alternative = oneOf?.map(resolved).find((one) => one.properties)
  if (alternative) return { schema: alternative, suffix: '' }
  if (items) return { ...(resolved(items).properties && { schema: items }), suffix: '[]' }
  if (typeof additionalProperties !== 'object') return { suffix: '' }
  return { ...(resolved(additionalProperties).properties && { schema: additionalProperties }), suffix: '.*' }
}

function resolved(schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : resolved(components[definitionName(schema.$ref)]!)
}
