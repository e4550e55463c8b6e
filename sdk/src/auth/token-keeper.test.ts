import { expect, test } from 'vitest'
import { json, problem, problemBody } from '../../test/support/answers.ts'
import { fakeClock } from '../../test/support/fake-clock.ts'
import { listen } from '../../test/support/listen.ts'
import { testClient } from '../../test/support/test-client.ts'
import { createClient } from '../client.ts'
import { memoryTokens } from './memory-tokens.ts'
import type { TokenStore, Tokens } from './tokens.ts'

const issued = (n: number, expiresIn = 900) => ({
  access_token: `pj_ses_${n}`,
  refresh_token: `pj_ref_${n}`,
  expires_in: expiresIn,
  token_type: 'Bearer',
  scope: '',
})
const held = (n: number, more: Partial<Tokens> = {}): Tokens => ({
  accessToken: `pj_ses_${n}`,
  refreshToken: `pj_ref_${n}`,
  ...more,
})

/** A platform that rotates: each refresh token works once, and a second use ends the session. */
function rotating() {
  let generation = 0
  const spent: string[] = []
  const answer = (path: string, authorization: string | undefined, body: string): Response => {
    if (path === '/v1/oauth/token') {
      const token = new URLSearchParams(body).get('refresh_token') as string
      spent.push(token)
      if (token !== `pj_ref_${generation}`) return json({ error: 'invalid_grant' }, { status: 400 })
      generation++
      return json(issued(generation))
    }
    return authorization === `Bearer pj_ses_${generation}` ? json({ id: 'acc_1' }) : problem('token-expired')
  }
  return { answer, spent, expire: () => generation++ }
}

test('a hundred calls that find their token expired make one refresh', async () => {
  const spent: string[] = []
  let current = 'pj_ses_1'
  await using server = await listen((request, response, body) => {
    if (request.url === '/v1/oauth/token') {
      spent.push(body)
      current = 'pj_ses_2'
      setTimeout(
        () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(issued(2))),
        20,
      )
    } else if (request.headers.authorization === `Bearer ${current}` && current === 'pj_ses_2') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"acc_1"}')
    } else {
      setTimeout(
        () =>
          response
            .writeHead(401, { 'content-type': 'application/problem+json' })
            .end(JSON.stringify(problemBody('token-expired'))),
        Math.random() * 60,
      )
    }
  })
  const tokens = memoryTokens(held(1))
  const client = createClient({ baseUrl: server.baseUrl, tokens })
  const accounts = await Promise.all(Array.from({ length: 100 }, () => client.accounts.get()))
  expect(accounts.every(({ id }) => id === 'acc_1')).toBe(true)
  expect(spent).toEqual(['grant_type=refresh_token&refresh_token=pj_ref_1'])
  expect(await tokens.read()).toMatchObject({ accessToken: 'pj_ses_2', refreshToken: 'pj_ref_2' })
})

test('clients that share a store under its lock never spend a refresh token twice', async () => {
  const platform = rotating()
  let tokens: Tokens | undefined = held(0)
  let queue: Promise<unknown> = Promise.resolve()
  const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3))
  const store: TokenStore = {
    read: async () => {
      await pause()
      return tokens
    },
    write: async (next) => {
      await pause()
      tokens = next
    },
    lock: <T>(work: () => Promise<T>): Promise<T> => {
      const result = queue.then(work)
      queue = result.catch(() => {})
      return result
    },
  }
  const processes = Array.from(
    { length: 8 },
    () =>
      testClient(
        (sent) => platform.answer(sent.url.pathname, sent.headers.get('authorization') ?? undefined, String(sent.body)),
        { tokens: store },
      ).client,
  )
  tokens = { ...held(0), accessToken: 'pj_ses_old' }
  await Promise.all(processes.flatMap((client) => [client.accounts.get(), client.profile.get(), client.accounts.get()]))
  expect(platform.spent).toEqual(['pj_ref_0'])
})

test('a token is renewed before it expires, and only then', async () => {
  const clock = fakeClock()
  const platform = rotating()
  const { client, sent } = testClient(
    (request) =>
      platform.answer(request.url.pathname, request.headers.get('authorization') ?? undefined, String(request.body)),
    {
      clock,
      tokens: memoryTokens(held(0, { expiresAt: clock.now() + 60_000 })),
    },
  )
  await client.accounts.get()
  expect(platform.spent).toEqual([])
  clock.advance(30_000)
  await client.accounts.get()
  expect(platform.spent).toEqual(['pj_ref_0'])
  clock.advance(860_000)
  await client.accounts.get()
  expect(sent.map(({ url }) => url.pathname)).toEqual(['/v1/account', '/v1/oauth/token', '/v1/account', '/v1/account'])
  clock.advance(10_000)
  await client.accounts.get()
  expect(platform.spent).toEqual(['pj_ref_0', 'pj_ref_1'])
})

test('a refused refresh signs out, and every call that waited is told', async () => {
  const tokens = memoryTokens(held(1))
  const { client, sent } = testClient(
    ({ url }) =>
      url.pathname === '/v1/oauth/token'
        ? json({ error: 'invalid_grant', error_description: 'used before' }, { status: 400 })
        : problem('token-expired'),
    { tokens },
  )
  const calls = await Promise.allSettled([client.accounts.get(), client.profile.get(), client.contacts.list()])
  for (const call of calls)
    expect(call).toMatchObject({
      status: 'rejected',
      reason: { name: 'NotSignedInError', cause: { name: 'OAuthError', code: 'invalid_grant' } },
    })
  expect(await tokens.read()).toBeUndefined()
  expect(sent.filter(({ url }) => url.pathname === '/v1/oauth/token')).toHaveLength(1)
  await expect(client.accounts.get()).rejects.toMatchObject({ name: 'NotSignedInError', operationId: 'getAccount' })
})

test.each([
  ['lost', 'ConnectionError', () => Promise.reject(new Error('lost'))],
  ['late', 'TimeoutError', () => new Promise<never>(() => {})],
])('a refresh whose answer is %s is not sent again by itself, and keeps the session', async (_, name, answer) => {
  const tokens = memoryTokens(held(1))
  const { client, sent } = testClient(
    ({ url }) => (url.pathname === '/v1/oauth/token' ? answer() : problem('token-expired')),
    { tokens, clock: fakeClock(), timeout: 30 },
  )
  await expect(client.accounts.get()).rejects.toMatchObject({ name, operationId: 'issueToken' })
  expect(sent.map(({ url }) => url.pathname)).toEqual(['/v1/account', '/v1/oauth/token'])
  expect(await tokens.read()).toEqual(held(1))
})

test('a rotated token counts even when the store could not keep it', async () => {
  const platform = rotating()
  let tokens: Tokens | undefined = { ...held(0), accessToken: 'pj_ses_old' }
  let isFull = true
  const store: TokenStore = {
    read: () => tokens,
    write: (next) => {
      if (isFull) throw new Error('disk full')
      tokens = next
    },
  }
  const { client } = testClient(
    (sent) => platform.answer(sent.url.pathname, sent.headers.get('authorization') ?? undefined, String(sent.body)),
    { tokens: store },
  )
  await expect(client.accounts.get()).rejects.toThrow('disk full')
  await expect(client.accounts.get()).rejects.toThrow('disk full')
  isFull = false
  expect(await client.accounts.get()).toEqual({ id: 'acc_1' })
  expect(platform.spent).toEqual(['pj_ref_0'])
  expect(tokens).toMatchObject({ accessToken: 'pj_ses_1', refreshToken: 'pj_ref_1' })
})

test('a caller who aborts while waiting for a refresh does not end it for the others', async () => {
  const controller = new AbortController()
  const tokens = memoryTokens(held(1))
  const { promise: refreshAnswered, resolve: answerRefresh } = Promise.withResolvers<void>()
  const { client } = testClient(
    async ({ url, headers }) => {
      if (url.pathname !== '/v1/oauth/token')
        return headers.get('authorization') === 'Bearer pj_ses_2' ? json({}) : problem('token-expired')
      controller.abort()
      await refreshAnswered
      return json(issued(2))
    },
    { tokens },
  )
  const settled: string[] = []
  await Promise.all([
    client.accounts.get({ signal: controller.signal }).catch((error: Error) => settled.push(error.name)),
    client.profile.get().then(() => settled.push('profile')),
    (async () => {
      await expect.poll(() => settled).toContain('AbortedError')
      expect(await tokens.read()).toEqual(held(1))
      answerRefresh()
    })(),
  ])
  expect(settled).toEqual(['AbortedError', 'profile'])
})

test('an expired token is renewed once a call: a second refusal reaches the caller', async () => {
  const { client, sent } = testClient(
    ({ url }) => (url.pathname === '/v1/oauth/token' ? json(issued(2)) : problem('token-expired')),
    { tokens: memoryTokens(held(1)) },
  )
  await expect(client.accounts.get()).rejects.toMatchObject({ slug: 'token-expired' })
  expect(sent).toHaveLength(3)
})

test('a revoked token is not renewed, but one that another process has put there is taken up', async () => {
  const tokens = memoryTokens(held(1))
  const { client, sent } = testClient(
    async ({ headers }, index) => {
      if (index === 1) await tokens.write(held(2))
      return headers.get('authorization') === 'Bearer pj_ses_2' ? json({}) : problem('token-revoked')
    },
    { tokens },
  )
  await expect(client.accounts.get()).rejects.toMatchObject({ slug: 'token-revoked' })
  expect(sent).toHaveLength(1)
  await client.accounts.get()
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer pj_ses_1',
    'Bearer pj_ses_1',
    'Bearer pj_ses_2',
  ])
})

test('a fixed token is sent as it is and never renewed', async () => {
  const { client, sent } = testClient(() => problem('token-expired'), { tokens: 'pj_ses_fixed' })
  await expect(client.accounts.get()).rejects.toMatchObject({ slug: 'token-expired' })
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer pj_ses_fixed'])
})

test('a token that no header can carry is refused without repeating it', async () => {
  const { client, sent } = testClient(() => json({}), { tokens: 'pj_ses_secret\n' })
  await expect(client.accounts.get()).rejects.toMatchObject({
    name: 'InvalidArgumentError',
    message: expect.not.stringContaining('secret'),
  })
  expect(sent).toEqual([])
})

test('without a token: open operations go out, optional ones too, the others say that nobody is signed in', async () => {
  const { client, sent } = testClient(() => json({ items: [], page: { next: null, hasMore: false } }), {
    tokens: undefined,
  })
  await client.meta.get()
  await client.people.search({ q: 'ada' })
  await expect(client.accounts.get()).rejects.toMatchObject({
    name: 'NotSignedInError',
    message: expect.stringContaining('getAccount'),
  })
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([null, null])
})

test('open operations never carry the token', async () => {
  const { client, sent } = testClient(() => json({}))
  await client.meta.get()
  await client.consents.purposes()
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([null, 'Bearer pj_ses_test'])
})
