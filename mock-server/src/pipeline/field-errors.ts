import type { FieldError } from '@pianeojobs/sdk/contract'
import { shapes } from '../generated/shapes.js'
import type { SchemaError } from './validators.ts'

type Words = readonly [code: string, detail: string]

/** What each rule of a schema is called for programs, and how it is said to people. Nothing here repeats what was sent. */
const wordings: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => Words>> = {
  additionalProperties: ({ additionalProperty }) => [
    'unknown-field',
    `${additionalProperty} is not part of this request`,
  ],
  unevaluatedProperties: ({ unevaluatedProperty }) => [
    'unknown-field',
    `${unevaluatedProperty} is not part of this request`,
  ],
  required: ({ missingProperty }) => ['required', `${missingProperty} is missing`],
  type: ({ type }) => ['type', `must be ${[type].flat().join(' or ')}`],
  // The one thing that is not allowed to be something is a file: to be a text.
  not: () => ['type', 'must be a file, with a file name'],
  enum: ({ allowedValues }) => ['not-allowed', oneOf(allowedValues as unknown[])],
  const: ({ allowedValue }) => ['not-allowed', `must be ${JSON.stringify(allowedValue)}`],
  pattern: ({ pattern }) => ['pattern', shaped('pattern', pattern) ?? 'has characters or a shape that are not allowed'],
  format: ({ format }) => ['format', shaped('format', format) ?? `must be a valid ${format}`],
  minLength: ({ limit }) => ['too-short', limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`],
  maxLength: ({ limit }) => ['too-long', `must have at most ${limit} ${limit === 1 ? 'character' : 'characters'}`],
  minItems: ({ limit }) => ['too-few', `must have at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`],
  maxItems: ({ limit }) => ['too-many', `must have at most ${limit} ${limit === 1 ? 'entry' : 'entries'}`],
  uniqueItems: () => ['duplicate', 'must not have the same entry twice'],
  minProperties: ({ limit }) => ['too-few', `must name at least ${limit} of the fields`],
  minimum: ({ limit }) => ['too-small', `must be at least ${limit}`],
  maximum: ({ limit }) => ['too-large', `must be at most ${limit}`],
}

/**
 * What is wrong with one part of a request, from the errors of its validator; choices are told by their branches, and what
 * two rules of a value want in the same words is said once.
 */
export function fieldErrors(errors: readonly SchemaError[], place: FieldError['in']): FieldError[] {
  const said = errors.filter(({ keyword }) => keyword !== 'if')
  const all = (said.length > 0 ? said : errors).map((error) => fieldError(error, place))
  return all.filter(({ pointer, detail }, at) => {
    const first = all.findIndex((other) => other.pointer === pointer && other.detail === detail)
    return first === at
  })
}

function fieldError({ keyword, instancePath, params }: SchemaError, place: FieldError['in']): FieldError {
  const [code, detail] = wordings[keyword]?.(params) ?? ['invalid', 'does not fit the contract']
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  const pointer = member === undefined ? instancePath : `${instancePath}/${escaped(String(member))}`
  const name = member === undefined ? pointer.slice(pointer.lastIndexOf('/') + 1) : ''
  return {
    in: place,
    pointer,
    code,
    detail: `${name} ${detail}`.trim(),
    ...(typeof params.limit === 'number' && { params: { limit: params.limit } }),
  }
}

function escaped(name: string): string {
  return name.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')
}

function oneOf(values: readonly unknown[]): string {
  const named = values.map((value) => JSON.stringify(value)).join(', ')
  return shaped('enum', values.filter((value) => value !== null).join(' ')) ?? `must be one of ${named}`
}

/** What the contract says that a rule wants. */
function shaped(rule: string, value: unknown): string | undefined {
  const shape = shapes[`${rule} ${value}`]
  return shape && `must be ${shape[0]}, such as ${shape[1]}`
}
