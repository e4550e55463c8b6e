import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Client } from '../src/client.ts'
import { type OperationId, operations } from '../src/generated/operations.ts'
import type { ProblemSlug } from '../src/generated/problems.ts'
import type { Operation } from '../src/operation.ts'
import { json, problem } from './support/answers.ts'
import { type Sent, testClient } from './support/test-client.ts'

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>
}
const contract = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@pianeojobs/openapi/openapi.json'), 'utf8'),
) as Contract
const rows: readonly Operation[] = Object.values(operations)
const isBinary = ({ answers }: Operation) => answers[200]?.some((type) => /zip|image|video/.test(type)) === true
const isForm = ({ body }: Operation) => body?.mediaTypes[0] === 'multipart/form-data'
const isEmpty = ({ answers }: Operation) => Object.values(answers).every((mediaTypes) => mediaTypes.length === 0)

/** Calls the method of an operation with something for each of its arguments. */
function call(client: Client, operation: Operation, options: object = {}): Promise<unknown> {
  const names = operation.sdkMethod.split('.')
  const method = names.pop() as string
  const resource = names.reduce<Record<string, unknown>>(
    (node, name) => node[name] as Record<string, unknown>,
    client as unknown as Record<string, unknown>,
  )
  const segments = operation.parameters.path.map((_, index) => `id_${index}`)
  const body = operation.body === undefined ? [] : [{ some: 'body' }]
  return (resource[method] as (...args: unknown[]) => Promise<unknown>).call(resource, ...segments, ...body, options)
}

const page = { items: [], page: { next: null, hasMore: false } }
const success = (operation: Operation) => {
  const status = Number(Object.keys(operation.answers)[0])
  if (isEmpty(operation)) return new Response(null, { status })
  if (isBinary(operation)) return new Response(new Uint8Array(3), { status })
  return json({ ...page, future: ['unknown'], state: 'unheard_of' }, { status })
}

test('the table holds every operation of the contract, each under its own name and method', () => {
  const ids = Object.values(contract.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  )
  expect(Object.keys(operations).sort()).toEqual(ids.sort())
  expect(new Set(rows.map(({ sdkMethod }) => sdkMethod)).size).toBe(rows.length)
})

test.each(rows)('$id goes where the contract says, with what it says', async (operation) => {
  const called: OperationId[] = []
  const { client, sent } = testClient(() => success(operation), { onCall: (id) => called.push(id) })
  const data = await call(client, operation)
  const { url, method, headers, body } = sent[0] as Sent
  const path = operation.path
    .split('/')
    .map((part, _, parts) =>
      part.startsWith('{') ? `id_${parts.filter((each) => each.startsWith('{')).indexOf(part)}` : part,
    )
    .join('/')
  expect(`${method} ${url.pathname}`).toBe(`${operation.method} /v1${path}`)
  expect(headers.get('authorization')).toBe(operation.security === 'open' ? null : 'Bearer pj_ses_test')
  if (isForm(operation)) {
    expect(headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
    expect(body).toBeInstanceOf(ReadableStream)
  } else {
    expect(headers.get('content-type')).toBe(operation.body?.mediaTypes[0] ?? null)
    expect(typeof body).toBe(operation.body === undefined ? 'undefined' : 'string')
  }
  expect(called).toEqual([operation.id])
  if (isEmpty(operation)) expect(data).toBeUndefined()
  else if (!isBinary(operation)) expect(data).toMatchObject({ future: ['unknown'], state: 'unheard_of' })
})

test.each(rows.flatMap((operation) => operation.problems.map((slug) => ({ operation, id: operation.id, slug }))))(
  '$id tells $slug apart',
  async ({ operation, slug }) => {
    const { client } = testClient(() => problem(slug as ProblemSlug), { retries: 0 })
    await expect(call(client, operation)).rejects.toMatchObject({
      name: 'ProblemError',
      slug,
      operationId: operation.id,
    })
  },
)

test.each(rows)('$id never takes an empty error, a web page or a lost connection for success', async (operation) => {
  const answers = [
    new Response(null, { status: 500 }),
    new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } }),
  ]
  for (const answer of answers) {
    const { client } = testClient(() => answer, { retries: 0 })
    await expect(call(client, operation)).rejects.toMatchObject({
      name: 'UnexpectedResponseError',
      operationId: operation.id,
    })
  }
  const { client } = testClient(() => Promise.reject(new TypeError('fetch failed')), { retries: 0 })
  await expect(call(client, operation)).rejects.toMatchObject({ name: 'ConnectionError', operationId: operation.id })
  if (isEmpty(operation) || isBinary(operation)) return
  const empty = testClient(() => new Response(null, { status: 200 }), { retries: 0 })
  await expect(call(empty.client, operation)).rejects.toMatchObject({ name: 'UnexpectedResponseError' })
})

test.each(rows)('$id stops when its caller does, and in its time', async (operation) => {
  const { client } = testClient(() => new Promise<never>(() => {}), { retries: 0 })
  await expect(call(client, operation, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortedError' })
  await expect(call(client, operation, { timeout: 5 })).rejects.toMatchObject({
    name: 'TimeoutError',
    scope: 'attempt',
  })
})

test.each(rows)('$id is sent again after a 503 exactly when that is safe', async (operation) => {
  const { client, sent } = testClient(() => problem('unavailable'), { random: () => 0 })
  await expect(call(client, operation)).rejects.toMatchObject({ slug: 'unavailable' })
  expect(sent).toHaveLength(operation.idempotent ? 3 : 1)
  expect(operation.idempotent).toBe(['GET', 'PUT', 'DELETE'].includes(operation.method) || operation.keyed === true)
  const keys = new Set(sent.map(({ headers }) => headers.get('idempotency-key')))
  if (operation.keyed) expect([...keys]).toEqual([expect.stringMatching(/^"[0-9a-f]{32}"$/)])
  else expect([...keys]).toEqual([null])
})
