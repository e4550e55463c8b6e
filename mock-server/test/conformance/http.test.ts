import { Agent, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { type HttpServer, serve } from '../../src/adaptors/http.ts'
import type { MockFetch } from '../../src/index.ts'
import { callerOf } from '../support/caller.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'
import { endlessAnswer } from './endless-answer.ts'

/** A platform that listens until the test is over; another `fetch` answers in its stead. */
async function listening(fetch?: MockFetch) {
  const mock = testMock()
  const server = await serve(fetch ? { ...mock, fetch } : mock)
  onTestFinished(() => server.close())
  return { mock, server, origin: new URL(server.baseUrl).origin }
}

/** A request by the HTTP client of Node, which shows what went over the wire. */
async function send(
  { port }: HttpServer,
  path: string,
  options: RequestOptions = {},
  chunks: readonly Uint8Array[] = [],
) {
  const request = httpRequest({ port, path, agent: false, ...options })
  const answer = new Promise<IncomingMessage>((resolve, reject) =>
    request.once('response', resolve).once('error', reject),
  )
  for (const chunk of chunks) request.write(chunk)
  request.end()
  const response = await answer
  return { response, request, body: await text(response) }
}

test('P3.1: over HTTP a session knows the address and the program it was begun from', async () => {
  const { mock, origin } = await listening()
  const ada = await person({ ...mock, ...callerOf(fetch, { origin }) })
  const { body } = await callerOf(fetch, { origin, token: ada.accessToken }).get('/v1/sessions/current')
  expect(body).toMatchObject({ ip: '127.0.0.1', current: true, device: { class: 'server', client: 'node' } })
})

test('over HTTP a connection is kept for the next request', async () => {
  const { server } = await listening()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  const reused: boolean[] = []
  for (const [method, path] of [
    ['GET', '/v1/meta'],
    ['HEAD', '/v1/meta'],
    ['OPTIONS', '/v1/account'],
    ['GET', '/v1/nowhere'],
    ['DELETE', '/v1/account'],
    ['GET', '/v1/meta'],
  ] as const) {
    const { request } = await send(server, path, { method, agent })
    reused.push(request.reusedSocket)
  }
  expect(reused).toEqual([false, true, true, true, true, true])
})

test('over HTTP an answer states its length once, HEAD too, and one without a body states none', async () => {
  const { server } = await listening()
  const framing = async (method: string, path: string) => {
    const { response, body } = await send(server, path, { method })
    return { length: response.headers['content-length'], coding: response.headers['transfer-encoding'], body }
  }
  const get = await framing('GET', '/v1/meta')
  expect(get).toMatchObject({ length: String(Buffer.byteLength(get.body)), coding: undefined })
  expect(await framing('HEAD', '/v1/meta')).toEqual({ ...get, body: '' })
  expect(await framing('OPTIONS', '/v1/account')).toEqual({ length: undefined, coding: undefined, body: '' })
})

test('over HTTP a body may come in chunks of any size', async () => {
  const { server } = await listening()
  const body = Buffer.from(JSON.stringify({ email: 'zoe@example.org', password: 'sept moteurs discrets à vapeur' }))
  const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }
  const { response } = await send(
    server,
    '/v1/sessions',
    { method: 'POST', headers },
    Array.from(body, (byte) => Buffer.of(byte)),
  )
  expect(response.statusCode).toBe(401)
})

test('P9.1: over HTTP a body that says it is too large is refused before any of it has come', async () => {
  const { server } = await listening()
  const headers = { 'Content-Type': 'application/json', 'Content-Length': '99999999', Expect: '100-continue' }
  const request = httpRequest({ port: server.port, path: '/v1/accounts', method: 'POST', agent: false, headers })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject).flushHeaders()
  })
  expect(response.statusCode).toBe(413)
  expect(JSON.parse(await text(response))).toMatchObject({ limit: 16 * 1024 * 1024 })
  request.destroy()
})

test('over HTTP what is no request is refused, and the next connection is answered', async () => {
  const { server } = await listening()
  for (const lines of [
    'no request at all\r\n\r\n',
    'GET /v1/meta HTTP/1.1\r\n\r\n',
    'GET * HTTP/1.1\r\nHost: a b\r\n\r\n',
  ]) {
    const socket = connect(server.port, '127.0.0.1')
    socket.write(lines)
    const [answer] = (await text(socket.once('data', () => socket.end()))).split('\r\n')
    expect(answer).toBe('HTTP/1.1 400 Bad Request')
  }
  expect((await send(server, '/v1/meta')).response.statusCode).toBe(200)
})

test('over HTTP a reader who leaves stops what is written for them, and one who waits is not flooded', async () => {
  const endless = endlessAnswer()
  const { server } = await listening(async () => endless.response())
  const response = await fetch(`${server.baseUrl}/exports/any/archive`)
  const reader = response.body!.getReader()
  for (let received = 0; received < 1_000_000; ) received += (await reader.read()).value!.length
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(endless.written()).toBeLessThan(100_000_000)
  await reader.cancel()
  await endless.cancelled
})
