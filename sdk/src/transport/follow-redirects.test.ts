import { expect, test } from 'vitest'
import { listen } from '../../test/support/listen.ts'
import { createClient } from '../client.ts'

test('nothing follows a redirect to another origin: no token, no body', async () => {
  await using other = await listen((_, response) => response.end('{}'))
  await using server = await listen((request, response) =>
    response.writeHead(request.method === 'PUT' ? 307 : 302, { location: `${other.origin}/v1/steal` }).end(),
  )
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_secret' })
  await expect(client.accounts.get()).rejects.toMatchObject({ name: 'UnexpectedResponseError', status: 302 })
  await expect(client.contacts.imports.putBatch('imp_1', 1, { entries: [] } as never)).rejects.toMatchObject({
    name: 'UnexpectedResponseError',
    status: 307,
  })
  expect(other.seen).toEqual([])
})

test('a redirect within the origin is followed with the token', async () => {
  const tokens: unknown[] = []
  await using server = await listen((request, response) => {
    tokens.push(request.headers.authorization)
    if (request.url === '/v1/account') response.writeHead(308, { location: '/v1/moved' }).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"moved":true}')
  })
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_secret' })
  expect(await client.accounts.get()).toEqual({ moved: true })
  expect(tokens).toEqual(['Bearer pj_ses_secret', 'Bearer pj_ses_secret'])
})

test('a POST is not turned into a GET, and a redirect that goes in circles ends', async () => {
  await using server = await listen((request, response) =>
    response.writeHead(303, { location: request.url as string }).end(),
  )
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_secret' })
  await expect(client.exports.create({} as never)).rejects.toMatchObject({
    name: 'UnexpectedResponseError',
    status: 303,
  })
  expect(server.seen).toHaveLength(1)
  await expect(client.accounts.get()).rejects.toMatchObject({ name: 'UnexpectedResponseError' })
  expect(server.seen).toHaveLength(7)
})

test('a redirect without a place to go is an error', async () => {
  await using server = await listen((_, response) => response.writeHead(301).end())
  const client = createClient({ baseUrl: server.baseUrl })
  await expect(client.meta.get()).rejects.toMatchObject({ name: 'UnexpectedResponseError', status: 301 })
})
