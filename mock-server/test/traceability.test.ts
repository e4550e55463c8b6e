import { createClient } from '@pianeojobs/sdk'
import { operations } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { handlers } from '../src/operations/handlers.ts'
import { readCalls } from './support/recorded-calls.ts'

const all = Object.values(operations)

test('every operation of the contract has a handler, and every handler an operation', () => {
  expect(Object.keys(handlers).sort()).toEqual(all.map(({ id }) => id).sort())
})

test('every operation is a method of the SDK', () => {
  const client = createClient({ baseUrl: 'http://127.0.0.1:4010/v1' })
  for (const { id, sdkMethod } of all) {
    const method = sdkMethod.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], client)
    expect(method, `${id}: client.${sdkMethod}`).toBeTypeOf('function')
  }
})

test('every operation was called in this run by a behaviour test whose title carries one of its policy ids', () => {
  const calls = readCalls()
  const untested = all.filter(
    ({ id, policyRefs }) =>
      !calls.some((call) => call.operationId === id && policyRefs.some((ref) => carries(call.test, ref))),
  )
  expect(untested.map(({ id, policyRefs }) => `${id}: no test with ${policyRefs.join(' or ')}`)).toEqual([])
})

test('every method of the SDK was called in this run', () => {
  const called = new Set(
    readCalls()
      .filter(({ through }) => through === 'sdk')
      .map(({ operationId }) => operationId),
  )
  expect(all.filter(({ id }) => !called.has(id)).map(({ id }) => id)).toEqual([])
})

/** Whether a title names the id as a word of its own: P1.1 is not in P1.10. */
function carries(title: string, ref: string): boolean {
  return new RegExp(`(^|[^\\w.-])${ref.replaceAll('.', '\\.')}(?![\\w-]|\\.\\d)`).test(title)
}
