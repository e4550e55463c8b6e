import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { plainSchema } from '../../scripts/plain-schema.ts'
import { SchemaCompiler } from '../../scripts/schema-compiler.ts'

const components = {
  Name: { type: 'string', description: 'A name.', examples: ['Ada'], 'x-max-audience': 'public' },
  Cat: { type: 'object', required: ['meow'], properties: { meow: { type: 'boolean' } }, additionalProperties: false },
  Dog: { type: 'object', required: ['bark'], properties: { bark: { type: 'boolean' } }, additionalProperties: false },
}

test('what only people read is left out, and references name the shared schema', () => {
  const schema = {
    $ref: '#/components/schemas/Name',
    description: 'Yours.',
    maxLength: 9,
    'x-rights': {},
    example: 'Ada',
  }
  expect(plainSchema(schema, components)).toEqual({ $ref: 'Name', maxLength: 9 })
})

test('a property may be called like a keyword', () => {
  const schema = { properties: { title: { type: 'string', title: 'x' }, 'x-y': { type: 'null' } }, required: ['title'] }
  expect(plainSchema(schema, components)).toEqual({
    properties: { title: { type: 'string' }, 'x-y': { type: 'null' } },
    required: ['title'],
  })
})

test('what may be null, and what is one of several kinds, becomes a choice', () => {
  const refs = ['Cat', 'Dog'].map((name) => ({ $ref: `#/components/schemas/${name}` }))
  expect(plainSchema({ oneOf: [refs[0], { type: 'null' }] }, components)).toEqual({
    if: { type: 'null' },
    else: { $ref: 'Cat' },
  })
  expect(plainSchema({ oneOf: refs }, components)).toEqual({
    if: { required: ['meow'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: 'Cat' },
    else: { $ref: 'Dog' },
  })
})

test('alternatives that a constant tells apart are chosen by it, and a constant that none has is named', () => {
  const kind = (value: string) => ({
    type: 'object',
    required: ['kind', 'name'],
    properties: { kind: { const: value }, name: { type: 'string', maxLength: value.length } },
  })
  const compiled = new Ajv2020({ allErrors: true, strict: false }).compile(
    plainSchema({ oneOf: [kind('cat'), kind('horse')] }, {}),
  )
  const errorsOf = (value: unknown) =>
    compiled(value)
      ? []
      : compiled.errors
          ?.filter(({ keyword }) => keyword !== 'if')
          .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
  expect(errorsOf({ kind: 'horse', name: 'Lucky' })).toEqual([])
  expect(errorsOf({ kind: 'cat', name: 'Lucky' })).toEqual(['/name maxLength'])
  expect(errorsOf({ kind: 'cow', name: 'Lucky' })).toEqual(['/kind enum'])
  expect(errorsOf({ name: 'Lucky' })).toEqual([' required'])
  expect(errorsOf('cat')).toEqual([' type'])
})

test('a reference out of the components is refused', () => {
  expect(() => plainSchema({ $ref: '#/paths/x' }, components)).toThrow('no schema of the components')
})

test('equal schemas share one function', () => {
  const compiler = new SchemaCompiler('answer', components)
  expect(compiler.add('a.200', { $ref: '#/components/schemas/Cat' })).toBe(
    compiler.add('b.200', { $ref: '#/components/schemas/Cat', description: 'x' }),
  )
  expect(compiler.add('a.query', { type: 'object' })).toBe(compiler.add('b.query', { type: 'object' }))
})
