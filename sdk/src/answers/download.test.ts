import { createHash } from 'node:crypto'
import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { problem } from '../../test/support/answers.ts'
import { listen } from '../../test/support/listen.ts'
import { testClient } from '../../test/support/test-client.ts'
import { createClient } from '../client.ts'

const bytes = new Uint8Array(50_000).map((_, index) => (index * 31) % 251)
const digest = createHash('sha256').update(bytes).digest()
const headers = {
  'content-type': 'application/zip',
  etag: '"sha256:abc"',
  'repr-digest': `sha-256=:${digest.toString('base64')}:`,
  'content-disposition': 'attachment; filename="pianeojobs-ada-lovelace-20261124T093000Z.zip"',
}

/** A server that sends the archive in pieces, whole or from where Range asks. */
const archive = () =>
  listen(async (request, response) => {
    const start = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const rest = bytes.subarray(start)
    const range = start > 0 ? { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` } : {}
    response.writeHead(start > 0 ? 206 : 200, { ...headers, ...range, 'content-length': rest.length })
    for (let at = 0; at < rest.length; at += 7_000) {
      response.write(rest.subarray(at, at + 7_000))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    response.end()
  })

async function read(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

test('a download streams with its progress, its name and its digest', async () => {
  await using server = await archive()
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_test' })
  const progress: [number, number | undefined][] = []
  const download = await client.exports.download('xpt_1', {
    onProgress: (received, total) => progress.push([received, total]),
  })
  expect(download).toMatchObject({
    status: 200,
    start: 0,
    total: 50_000,
    etag: '"sha256:abc"',
    sha256: digest.toString('hex'),
    filename: 'pianeojobs-ada-lovelace-20261124T093000Z.zip',
    mediaType: 'application/zip',
  })
  expect(Buffer.compare(await read(download), bytes)).toBe(0)
  expect(progress.length).toBeGreaterThan(1)
  expect(progress.at(-1)).toEqual([50_000, 50_000])
  expect(progress.every(([received], index) => index === 0 || received > (progress[index - 1]?.[0] ?? 0))).toBe(true)
})

test('a download goes on where it stopped, and counts from there', async () => {
  await using server = await archive()
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_test' })
  let last = 0
  const download = await client.exports.download('xpt_1', {
    range: { start: 20_000 },
    ifRange: '"sha256:abc"',
    onProgress: (received) => (last = received),
  })
  expect(download).toMatchObject({ status: 206, start: 20_000, total: 50_000 })
  expect(Buffer.compare(await read(download.stream), bytes.subarray(20_000))).toBe(0)
  expect(last).toBe(50_000)
})

test('a download that breaks off is a ConnectionError, whether the connection breaks or bytes are missing', async () => {
  await using server = await listen((_, response) => {
    response.writeHead(200, { ...headers, 'content-length': 100 })
    response.write(new Uint8Array(10), () => setTimeout(() => response.destroy(), 5))
  })
  const broken = await createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_test' }).exports.download('xpt_1')
  await expect(read(broken)).rejects.toMatchObject({ name: 'ConnectionError', operationId: 'downloadExport' })
  const { client } = testClient(
    () => new Response(new Uint8Array(10), { headers: { ...headers, 'content-length': '100' } }),
  )
  await expect(read(await client.exports.download('xpt_1'))).rejects.toMatchObject({
    name: 'ConnectionError',
    message: expect.stringContaining('10 of 100 bytes'),
  })
})

test('a download that stalls fails in the time of an attempt; one that goes on slowly does not', async () => {
  await using server = await listen(async (_, response) => {
    response.writeHead(200, headers)
    for (let part = 0; part < 8; part++) {
      response.write(new Uint8Array(1))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_test', timeout: 80 })
  const download = await client.exports.download('xpt_1')
  let received = 0
  const reading = (async () => {
    for await (const chunk of download) received += chunk.length
  })()
  await expect(reading).rejects.toMatchObject({ name: 'TimeoutError', limit: 80 })
  expect(received).toBe(8)
})

test('an abort ends a download, and cancel closes its connection', async () => {
  let closed = 0
  await using server = await listen((_, response) => {
    response.writeHead(200, headers)
    response.write(new Uint8Array(10))
    response.on('close', () => closed++)
  })
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_test' })
  const controller = new AbortController()
  const download = await client.exports.download('xpt_1', { signal: controller.signal })
  const reading = read(download)
  setTimeout(() => controller.abort('enough'), 10)
  await expect(reading).rejects.toMatchObject({ name: 'AbortedError', cause: 'enough' })
  const other = await client.exports.download('xpt_1')
  await other.cancel()
  await expect.poll(() => closed).toBe(2)
})

test('a deadline holds for the stream too', async () => {
  await using server = await listen((_, response) => {
    response.writeHead(200, headers)
    response.write(new Uint8Array(10))
  })
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_test' })
  const download = await client.exports.download('xpt_1', { deadline: 50 })
  await expect(read(download)).rejects.toMatchObject({ name: 'TimeoutError', scope: 'deadline' })
})

test('a download that is over leaves no timer and no listener', async () => {
  await using server = await archive()
  const client = createClient({ baseUrl: server.baseUrl, tokens: 'pj_ses_test' })
  const { signal } = new AbortController()
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
  const before = timers()
  await read(await client.exports.download('xpt_1', { signal, deadline: 60_000, timeout: 60_000 }))
  const cancelled = await client.exports.download('xpt_1', { signal, deadline: 60_000, timeout: 60_000 })
  await cancelled.cancel()
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  await expect.poll(timers).toBeLessThanOrEqual(before)
})

test('a refused download is a problem', async () => {
  const { client } = testClient(() => problem('export-expired'))
  await expect(client.exports.download('xpt_1')).rejects.toMatchObject({ name: 'ProblemError', slug: 'export-expired' })
})

test.each([
  ['attachment; filename="../../etc/passwd"', undefined],
  ['attachment; filename=".bashrc"', undefined],
  ['attachment; filename="a\tb.zip"', undefined],
  ['attachment; filename=plain.zip', 'plain.zip'],
  ['attachment', undefined],
])('the name in %j is %s', async (disposition, filename) => {
  const { client } = testClient(() => new Response('x', { headers: { 'content-disposition': disposition } }))
  expect((await client.exports.download('xpt_1')).filename).toBe(filename)
})

test('a large download keeps no more than a few chunks in memory', async () => {
  const chunk = new Uint8Array(1 << 20)
  let left = 256
  const body = new ReadableStream<Uint8Array>(
    { pull: (stream) => (left-- > 0 ? stream.enqueue(new Uint8Array(chunk)) : stream.close()) },
    { highWaterMark: 0 },
  )
  const { client } = testClient(() => new Response(body))
  let peak = 0
  const before = process.memoryUsage().arrayBuffers
  for await (const part of await client.exports.download('xpt_1', { onProgress: () => {} })) {
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
    expect(part.length).toBe(1 << 20)
  }
  expect(peak).toBeLessThan(128 << 20)
})
