import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { type Document, type MediaType, operationsOf, type Response } from '../scripts/document.ts'

const folder = join(import.meta.dirname, '..')
const contract = JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8')) as Document
const policy = JSON.parse(readFileSync(join(folder, 'policy', '1.0.0.json'), 'utf8')) as {
  sections: { passages: { id: string }[] }[]
}

/** The contract as one schema document, so that every reference in it resolves. */
function validator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'contract', components: contract.components })
  return (schema: unknown, value: unknown) => {
    const validate = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')),
    )
    return validate(value) ? [] : validate.errors
  }
}

function responsesOf(responses: Record<string, Response | { $ref: string }>): Response[] {
  return Object.values(responses).map((response) =>
    '$ref' in response ? contract.components.responses[response.$ref.split('/').at(-1)!]! : response,
  )
}

test('every body has an example, and every example fits its schema', () => {
  const check = validator()
  let examples = 0
  for (const { operation } of operationsOf(contract)) {
    const bodies: MediaType[] = [
      ...Object.values(operation.requestBody?.content ?? {}),
      ...responsesOf(operation.responses).flatMap((response) => Object.values(response.content ?? {})),
    ]
    for (const media of bodies) {
      if (media.schema.format === 'binary') continue
      const values = media.examples ? Object.values(media.examples).map(({ value }) => value) : [media.example]
      expect(values.length, operation.operationId).toBeGreaterThan(0)
      for (const value of values) {
        examples += 1
        expect(check(media.schema, value), `${operation.operationId} ${JSON.stringify(value)}`).toEqual([])
      }
    }
  }
  expect(examples).toBeGreaterThan(300)
})

test('every operation names the passages of the policy it keeps, and a method of the SDK', () => {
  const passages = new Set(policy.sections.flatMap((section) => section.passages.map(({ id }) => id)))
  const methods = new Set<string>()
  for (const { operation } of operationsOf(contract)) {
    const { 'x-policy-refs': refs, 'x-sdk-method': method } = operation as unknown as Record<string, string[] & string>
    expect(refs!.length, operation.operationId).toBeGreaterThan(0)
    for (const ref of refs!) if (ref.startsWith('P')) expect(passages, operation.operationId).toContain(ref)
    expect(methods.has(method!), `${method} twice`).toBe(false)
    methods.add(method!)
  }
})

test('withdrawing a consent needs no more than giving it (G7.3)', () => {
  const { put, delete: withdraw } = contract.paths['/consents/{purposeId}']!
  expect(withdraw!.security).toEqual(put!.security)
  expect(withdraw!.requestBody).toBeUndefined()
  expect(withdraw!['x-step-up']).toBeUndefined()
  expect(withdraw!['x-rights-never-gated']).toBe(true)
})

test('no answer holds a password, and only operations marked x-secret-once answer a token (P6.2)', () => {
  const secret = /password|secret|token$/i
  for (const { operation } of operationsOf(contract)) {
    const names = new Set<string>()
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!status.startsWith('2') || '$ref' in response) continue
      for (const media of Object.values(response.content ?? {})) collect(media.schema, names, new Set())
    }
    const secrets = [...names].filter((name) => secret.test(name))
    if (!(operation as unknown as Record<string, unknown>)['x-secret-once'])
      expect(secrets, operation.operationId).toEqual([])
    expect(secrets.filter((name) => /password/i.test(name))).toEqual([])
  }
})

test('P1.4: special categories stand in what their person reads, and in one representation of a profile, nowhere else', () => {
  const holding = [...operationsOf(contract)].filter(({ operation }) => {
    const succeeded = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
    return responsesOf(Object.fromEntries(succeeded)).some(({ content = {} }) =>
      Object.values(content).some(({ schema }) => holdsSpecial(schema, new Set())),
    )
  })
  expect(holding.map(({ operation }) => operation.operationId).sort()).toEqual([
    'getPublicProfile',
    'listSensitiveAttributes',
    'previewProfile',
    'setSensitiveAttribute',
  ])
})

test('what is done once takes a key, tells a replay, and knows when a key is used, running or spent on a secret', () => {
  const keyed = [...operationsOf(contract)].filter(({ operation }) => operation['x-idempotent'])
  expect(keyed.length).toBeGreaterThan(4)
  for (const { method, operation } of keyed) {
    const { operationId, parameters, responses } = operation
    expect(method, operationId).toBe('post')
    expect(parameters, operationId).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' })
    const succeeded = Object.entries(responses).filter(([status]) => status.startsWith('2'))
    for (const [, response] of succeeded) expect((response as Response).headers).toHaveProperty('Idempotency-Replayed')
    const slugs = problemsOf(responses)
    expect(slugs, operationId).toEqual(expect.arrayContaining(['idempotency-in-progress', 'idempotency-key-reused']))
    expect(slugs.includes('secret-already-shown'), operationId).toBe(operation['x-secret-once'] === true)
  }
})

test('what answers a job can be waited for', () => {
  const waiting = [...operationsOf(contract)].filter(({ operation }) =>
    operation.parameters?.some((one) => '$ref' in one && one.$ref.endsWith('/Prefer')),
  )
  expect(waiting.map(({ operation }) => operation.operationId)).toEqual(
    expect.arrayContaining(['createExport', 'getExport', 'getContactImport', 'undoContactImport']),
  )
  const jobs = [...operationsOf(contract)].filter(({ operation }) => operation['x-job'])
  for (const job of jobs) expect(waiting.map(({ operation }) => operation)).toContain(job.operation)
})

test('every answer tells the limit of rate, and every limit that an operation names is published', () => {
  const limits = contract['x-limits']
  for (const { operation } of operationsOf(contract)) {
    const policy = operation['x-rate-limit'] ?? 'default'
    const name = `rate-${policy}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    expect(limits, operation.operationId).toHaveProperty(name)
    for (const { headers } of responsesOf(operation.responses)) {
      expect(headers, operation.operationId).toMatchObject({ RateLimit: {}, 'RateLimit-Policy': {} })
    }
  }
})

test('request bodies refuse unknown fields', () => {
  for (const { operation } of operationsOf(contract)) {
    for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
      if (type === 'application/x-www-form-urlencoded') continue
      const schema = resolve(media.schema)
      for (const alternative of schema.oneOf ?? [schema]) {
        expect(resolve(alternative).additionalProperties, operation.operationId).toBe(false)
      }
    }
  }
})

function problemsOf(responses: Record<string, Response | { $ref: string }>): string[] {
  const bodies = responsesOf(responses).map(({ content }) => content?.['application/problem+json']?.schema)
  return (JSON.stringify(bodies).match(/schemas\/\w+Problem/g) ?? []).map((name) =>
    name
      .slice('schemas/'.length, -'Problem'.length)
      .replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`)
      .toLowerCase(),
  )
}

type Node = MediaType['schema']

function resolve(schema: Node): Node {
  return schema.$ref ? contract.components.schemas[schema.$ref.split('/').at(-1)!]! : schema
}

function collect(schema: Node, names: Set<string>, seen: Set<Node>): void {
  const node = resolve(schema)
  if (seen.has(node)) return
  seen.add(node)
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    names.add(name)
    collect(property, names, seen)
  }
  for (const child of [...(node.oneOf ?? []), ...(node.items ? [node.items] : [])]) collect(child, names, seen)
}

function holdsSpecial(schema: Node, seen: Set<Node>): boolean {
  const node = resolve(schema)
  if (schema['x-special-category'] || node['x-special-category']) return true
  if (seen.has(node)) return false
  seen.add(node)
  const { properties = {}, oneOf = [], items, additionalProperties } = node
  const inside = [...Object.values(properties), ...oneOf, ...[items, additionalProperties].filter(isNode)]
  return inside.some((one) => holdsSpecial(one, seen))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
