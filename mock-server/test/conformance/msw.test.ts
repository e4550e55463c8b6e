import { createServer } from 'node:http'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { mswHandlers } from '../../src/adaptors/msw.ts'
import type { MockFetch } from '../../src/index.ts'
import { testMock } from '../support/test-mock.ts'
import { endlessAnswer } from './endless-answer.ts'

const baseUrl = 'https://api.pianeojobs.example/v1'

/** A platform behind MSW until the test is over; another `fetch` answers in its stead. */
function intercepted(options: { readonly fetch?: MockFetch; readonly baseUrl?: string } = {}) {
  const mock = testMock()
  const handlers = mswHandlers(options.fetch ? { ...mock, fetch: options.fetch } : mock, options)
  const interceptor = setupServer(...handlers)
  interceptor.listen({ onUnhandledFrame: 'bypass' })
  onTestFinished(() => interceptor.close())
  return mock
}

test('MSW: requests to other places arrive there, and only there', async () => {
  const asked: string[] = []
  const elsewhere = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.end('elsewhere')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void elsewhere.close())
  const { port } = elsewhere.address() as { port: number }
  const mock = intercepted({ baseUrl: `http://127.0.0.1:${port}/v1` })
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  expect(await get('/v1/meta')).toContain('"name":"Pianeojobs"')
  for (const path of ['/v2/meta', '/v10/meta', '/other?of=/v1/meta', '/v1']) expect(await get(path)).toBe('elsewhere')
  expect(asked).toEqual(['GET /v2/meta', 'GET /v10/meta', 'GET /other?of=/v1/meta', 'GET /v1'])
  expect(mock.journal().map(({ target }) => target)).toEqual(['/v1/meta'])
})

test('MSW: an unknown path below the base URL is answered by the platform, never sent on', async () => {
  intercepted()
  const response = await fetch(`${baseUrl}/nowhere`)
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})

test('MSW: where it no longer listens, nothing is intercepted', async () => {
  const mock = testMock()
  const interceptor = setupServer(...mswHandlers(mock))
  interceptor.listen()
  interceptor.close()
  await expect(fetch(`${baseUrl}/meta`)).rejects.toThrow(TypeError)
  expect(mock.journal()).toEqual([])
})

test('MSW: a reader who leaves stops what is written for them', async () => {
  const endless = endlessAnswer()
  intercepted({ fetch: async () => endless.response() })
  const response = await fetch(`${baseUrl}/exports/any/archive`)
  const reader = response.body!.getReader()
  await reader.read()
  await reader.cancel()
  await endless.cancelled
})
