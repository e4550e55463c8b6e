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

test('where a discriminator names the kind, what is wrong is said of that kind', () => {
  const kinds = {
    Cat: { ...components.Cat, properties: { ...components.Cat.properties, kind: { const: 'cat' } } },
    Dog: { ...components.Dog, properties: { ...components.Dog.properties, kind: { const: 'dog' } } },
  }
  const refs = ['Cat', 'Dog'].map((name) => ({ $ref: `#/components/schemas/${name}` }))
  const is = (kind: string) => ({ required: ['kind'], properties: { kind: { const: kind } } })
  expect(plainSchema({ oneOf: refs, discriminator: { propertyName: 'kind' } }, kinds)).toEqual({
    if: is('cat'),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: 'Cat' },
    else: {
      if: is('dog'),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: 'Dog' },
      else: { required: ['kind'], properties: { kind: { enum: ['cat', 'dog'] } } },
    },
  })
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
