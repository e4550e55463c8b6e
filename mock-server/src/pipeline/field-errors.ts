import type { FieldError } from '@pianeojobs/sdk/contract'
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
  enum: ({ allowedValues }) => ['not-allowed', `must be ${oneOf(allowedValues as unknown[])}`],
  const: ({ allowedValue }) => ['not-allowed', `must be ${JSON.stringify(allowedValue)}`],
  pattern: () => ['pattern', 'has characters or a shape that are not allowed'],
  format: ({ format }) => ['format', `must be a valid ${format}`],
  minLength: ({ limit }) => ['too-short', `must have at least ${limit} characters`],
  maxLength: ({ limit }) => ['too-long', `must have at most ${limit} characters`],
  minItems: ({ limit }) => ['too-few', `must have at least ${limit} entries`],
  maxItems: ({ limit }) => ['too-many', `must have at most ${limit} entries`],
  uniqueItems: () => ['duplicate', 'must not have the same entry twice'],
  minProperties: ({ limit }) => ['too-few', `must name at least ${limit} of the fields`],
  minimum: ({ limit }) => ['too-small', `must be at least ${limit}`],
  maximum: ({ limit }) => ['too-large', `must be at most ${limit}`],
}

/** What is wrong with one part of a request, from the errors of its validator; choices are told by their branches. */
export function fieldErrors(errors: readonly SchemaError[], place: FieldError['in']): FieldError[] {
  const said = errors.filter(({ keyword }) => keyword !== 'if')
  return (said.length > 0 ? said : errors).map((error) => fieldError(error, place))
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
  const named = values.map((value) => JSON.stringify(value))
  return named.length > 12
    ? `one of the ${named.length} values that the contract names, such as ${named.slice(0, 3).join(', ')}`
    : `one of ${named.join(', ')}`
}
