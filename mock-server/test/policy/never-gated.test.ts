import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nextPolicy, publish } from '../support/next-policy.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is read freely
type Any = any
const contract: Any = JSON.parse(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'))
const resolve = (value: Any): Any =>
  value?.$ref
    ? resolve(
        value.$ref
          .slice(2)
          .split('/')
          .reduce((node: Any, name: string) => node[name], contract),
      )
    : value

/** Of `updateVisibility` only hiding is never gated; the example of `createExport` names parts, which `access` does not take. */
const bodies: Readonly<Record<string, unknown>> = { updateVisibility: { headline: 'private' }, uploadMedia: aForm() }

const secured = Object.entries<Any>(contract.paths).flatMap(([path, item]) =>
  Object.entries<Any>(item)
    .filter(([, { security }]) => security?.length > 0 && security.every((one: object) => Object.keys(one).length > 0))
    .map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path: `/v1${path.replaceAll(/\{(\w+)\}/g, (_, name) => parameter(item, operation, name))}${query(operation)}`,
      body: bodies[operation.operationId] ?? example(operation),
      neverGated: operation['x-rights-never-gated'] === true,
    })),
)

test('the contract has secured operations of both kinds', () => {
  expect(new Set(secured.map(({ neverGated }) => neverGated))).toEqual(new Set([true, false]))
})

for (const { id, method, path, body, neverGated } of secured) {
  const title = neverGated ? 'works while' : 'is refused while'
  test(`P11.3: ${id} ${title} a new policy waits for acceptance`, async () => {
    const mock = testMock()
    const ada = await person(mock)
    publish(mock, nextPolicy({ acceptanceMode: 'explicit' }))
    const answer = await ada.send(method, path, body === undefined ? {} : { body })
    const refused = answer.body?.type?.endsWith('/policy-acceptance-required') ?? false
    expect(refused).toBe(!neverGated)
    expect(answer, 'the request of this test fits the contract').not.toMatchObject({ status: 422 })
    if (refused) expect(answer).toMatchObject({ status: 403, body: { version: '1.1.0' } })
  })
}

test('P11.3: where going on is acceptance, it is recorded as such, and by no read', async () => {
  const mock = testMock()
  const ada = await person(mock)
  publish(mock, nextPolicy({ acceptanceMode: 'continued_use' }))
  for (const { method, path, neverGated } of secured) if (method === 'GET' && neverGated) await ada.get(path)
  expect((await ada.get('/v1/policy/acceptances')).body.items).toHaveLength(1)
  const answer = await ada.post('/v1/profile/experiences', {
    body: { title: 'Analyst', organization: { name: 'Works' }, start: '1842' },
  })
  expect(answer.status).toBe(201)
  expect((await ada.get('/v1/policy/acceptances')).body.items[0]).toMatchObject({
    version: '1.1.0',
    method: 'continued_use',
  })
})

function aForm(): FormData {
  const form = new FormData()
  form.set('file', new Blob(['x']), 'file')
  return form
}

/** The parameters of the query that it cannot do without. */
function query({ parameters = [] }: Any): string {
  const required = parameters.map(resolve).filter((one: Any) => one.in === 'query' && one.required)
  const words = required.map(({ name, schema }: Any) => [name, resolve(schema).examples[0]])
  return words.length === 0 ? '' : `?${new URLSearchParams(words)}`
}

function parameter(item: Any, operation: Any, name: string): string {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve)
  const found = all.find((one) => one.in === 'path' && one.name === name)
  const value = found?.example ?? found?.schema?.examples?.[0] ?? resolve(found?.schema)?.examples?.[0]
  if (value === undefined) throw new Error(`${operation.operationId} has no example of ${name}`)
  return encodeURIComponent(String(value))
}

function example(operation: Any): Any {
  const content = resolve(operation.requestBody)?.content
  if (!content) return undefined
  const { example: one, examples, schema } = Object.values<Any>(content)[0]
  return one ?? resolve(Object.values<Any>(examples ?? {})[0])?.value ?? resolve(schema)?.examples?.[0]
}
