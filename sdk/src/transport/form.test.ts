import { expect, test, vi } from 'vitest'
import { json, problem } from '../../test/support/answers.ts'
import { listen } from '../../test/support/listen.ts'
import { testClient } from '../../test/support/test-client.ts'
import { memoryTokens } from '../auth/memory-tokens.ts'
import { createClient } from '../client.ts'
import type { MediaUpload } from '../generated/models.ts'
import type { LogEntry } from './log.ts'

/** What a request carries, read as a platform reads it. */
function formOf({ headers, body }: { headers: Headers; body: unknown }): Promise<FormData> {
  return new Response(body as BodyInit, { headers: { 'content-type': headers.get('content-type')! } }).formData()
}
const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at & 0xff)

test('a file goes out in a form without its name, with what is said of it', async () => {
  const { client, sent } = testClient(() => json({}))
  const file = new File([bytes], 'IMG_0042 at home.jpg', { type: 'image/jpeg' })
  await client.media.upload({ file, alt: 'Ada', caption: 'a\nb' })
  expect(sent[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  const form = await formOf(sent[0]!)
  expect([form.get('alt'), form.get('caption'), form.has('visibility')]).toEqual(['Ada', 'a\r\nb', false])
  const arrived = form.get('file') as File
  expect(arrived.name).toBe('file')
  expect(await arrived.bytes()).toEqual(bytes)
})

test('a form is sent again as it was after the token is renewed, a stream too', async () => {
  const seen: (readonly [string | null, number])[] = []
  const stream = new Blob([bytes]).stream()
  const client = createClient({
    baseUrl: 'https://api.example/v1',
    tokens: memoryTokens({ accessToken: 'old', refreshToken: 'r' }),
    fetch: async (url, init) => {
      if (url.endsWith('/oauth/token')) return json({ access_token: 'new', token_type: 'Bearer', expires_in: 900 })
      const headers = new Headers(init.headers)
      const form = await formOf({ headers, body: init.body })
      seen.push([headers.get('authorization'), (form.get('file') as File).size])
      return seen.length === 1 ? problem('token-expired') : json({}, { status: 201 })
    },
  })
  await client.media.upload({ file: stream, alt: 'Ada' })
  expect(seen).toEqual([
    ['Bearer old', bytes.length],
    ['Bearer new', bytes.length],
  ])
})

test('it is told how much of the files was sent, never more than there is', async () => {
  const told: [number, number][] = []
  await using server = await listen((_, response) => {
    response.writeHead(201, { 'content-type': 'application/json' }).end('{}')
  })
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_test' })
  const file = new Blob([bytes])
  await client.media.upload({ file, alt: 'Ada' }, { onProgress: (sent, total) => told.push([sent, total]) })
  expect(told.length).toBeGreaterThan(2)
  expect(told.at(-1)).toEqual([bytes.length, bytes.length])
  expect(told.map(([sent]) => sent)).toEqual(told.map(([sent]) => sent).toSorted((one, other) => one - other))
})

test('a form may take longer than one attempt as long as it goes on', async () => {
  vi.useFakeTimers()
  try {
    const chunks = 5
    const { client } = testClient(async ({ body }) => {
      for await (const _ of body as ReadableStream) await vi.advanceTimersByTimeAsync(20_000)
      return json({})
    })
    const file = new Blob(Array.from({ length: chunks }, () => bytes))
    const upload = client.media.upload({ file, alt: 'Ada' }, { timeout: 30_000 })
    await expect(upload).resolves.toEqual({})
    const { client: stuck } = testClient(() => new Promise<never>(() => {}))
    const waiting = expect(
      stuck.media.upload({ file, alt: 'Ada' }, { timeout: 30_000, retries: 0 }),
    ).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    await vi.advanceTimersByTimeAsync(31_000)
    await waiting
  } finally {
    vi.useRealTimers()
  }
})

test('nothing of a form reaches a log', async () => {
  const log: LogEntry[] = []
  const { client } = testClient(() => json({}), { log: (entry) => log.push(entry) })
  await client.media.upload({ file: new Blob(['secret picture']), alt: 'secret words' })
  expect(JSON.stringify(log)).not.toContain('secret')
  expect(log[0]?.body).toEqual({ file: '[redacted]', alt: '[redacted]' })
})

test('what is no part of a form is refused before anything is sent', async () => {
  const { client, sent } = testClient(() => json({}))
  for (const file of [new Uint8Array(3), ['x'], { a: 1 }]) {
    await expect(client.media.upload({ file } as unknown as MediaUpload)).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      argument: 'file',
    })
  }
  await expect(client.media.upload(undefined as unknown as MediaUpload)).rejects.toMatchObject({ argument: 'body' })
  expect(sent).toEqual([])
})

test('the low-level door takes a FormData', async () => {
  const { client, sent } = testClient(() => json({}, { status: 201 }))
  const form = new FormData()
  form.set('file', new Blob([bytes]), 'file')
  form.set('alt', 'Ada')
  const { response } = await client.raw.POST('/media', { body: form as unknown as MediaUpload })
  expect(response.status).toBe(201)
  expect(((await formOf(sent[0]!)).get('file') as File).size).toBe(bytes.length)
  const plain = client.raw.POST('/media', { body: { alt: 'Ada' } as unknown as MediaUpload })
  await expect(plain).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'body' })
})

test('a file that can be one of several types is asked for by each of them', async () => {
  const { client, sent } = testClient(() => new Response(new Uint8Array(3)))
  await client.media.download('med_1')
  expect(sent[0]?.headers.get('accept')).toBe(
    'image/jpeg, image/png, image/webp, video/mp4, video/webm, application/problem+json',
  )
})
