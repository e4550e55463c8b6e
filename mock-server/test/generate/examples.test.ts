import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operationsOf, readContract } from '../../scripts/contract.ts'
import { problemBase } from '../../src/generated/routes.js'
import { problemValidators, validators } from '../../src/generated/validators.js'
import type { Validator } from '../../src/pipeline/validators.ts'

interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

const contract = readContract(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'))

/** Every example of a body that the contract shows, with the validator of that body. */
function* examples(): Generator<{ where: string; value: unknown; validator: Validator | undefined }> {
  for (const { operation } of operationsOf(contract)) {
    const { body, answers } = validators[operation.operationId]!
    for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
      // A file arrives as bytes, of which JSON has no example.
      if (type === 'multipart/form-data') continue
      for (const [name, { value }] of Object.entries((media as Media).examples ?? {})) {
        yield { where: `${operation.operationId} ${name}`, value, validator: body[type] }
      }
    }
    for (const [status, { content = {} }] of Object.entries(operation.responses)) {
      for (const [type, media] of Object.entries(content)) {
        for (const [name, { value }] of Object.entries((media as Media).examples ?? {})) {
          const problem = type === 'application/problem+json'
          const slug = problem ? (value as { type: string }).type.slice(problemBase.length) : ''
          const validator = problem ? problemValidators[slug] : answers[status]?.[type]
          if (/[/+]json$/.test(type)) yield { where: `${operation.operationId} ${status} ${name}`, value, validator }
        }
      }
    }
  }
}

test('every example of the contract passes the validators compiled from it', () => {
  const all = [...examples()]
  expect(all.length).toBeGreaterThan(400)
  const wrong = all.filter(({ value, validator }) => !validator?.(structuredClone(value)))
  expect(wrong.map(({ where, validator }) => [where, validator?.errors])).toEqual([])
})

test('every problem of the catalogue that an operation answers has a validator', () => {
  const used = new Set(
    operationsOf(contract).flatMap(
      ({ operation }) => JSON.stringify(operation.responses).match(/problems\/[a-z-]+/g) ?? [],
    ),
  )
  const missing = [...used].map((type) => type.slice('problems/'.length)).filter((slug) => !problemValidators[slug])
  expect(missing).toEqual([])
})
