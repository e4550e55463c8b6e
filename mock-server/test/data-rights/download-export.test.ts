import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readyExport } from '../support/exports.ts'
import { type Person, person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

async function archive() {
  const mock = testMock()
  const ada = await person(mock)
  const made = await readyExport(ada)
  const path = `/v1/exports/${made.id}/archive`
  const get = (headers: Record<string, string> = {}) => ada.get(path, { headers })
  const { body: whole } = await get()
  return { mock, ada: ada as Person, made, path, get, whole: whole as Uint8Array }
}

test('P5.1 G15: the archive comes whole, with its size, its digest and a name', async () => {
  const { made, get, whole } = await archive()
  const { status, headers } = await get()
  expect(status).toBe(200)
  const digest = createHash('sha256').update(whole)
  expect(whole.length).toBe(made.bytes)
  expect(headers.get('content-type')).toBe('application/zip')
  expect(headers.get('content-length')).toBe(String(made.bytes))
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${made.filename}"`)
  expect(headers.get('accept-ranges')).toBe('bytes')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('etag')).toBe(`"sha256:${made.sha256}"`)
  expect(headers.get('repr-digest')).toBe(`sha-256=:${digest.copy().digest('base64')}:`)
  expect(digest.digest('hex')).toBe(made.sha256)
})

test('P5.1: any range is exactly those bytes', async () => {
  const { get, whole } = await archive()
  const size = whole.length
  const at = fc.nat({ max: size - 1 })
  await fc.assert(
    fc.asyncProperty(at, at, async (one, other) => {
      const [start, last] = one < other ? [one, other] : [other, one]
      const { status, headers, body } = await get({ Range: `bytes=${start}-${last}` })
      expect(status).toBe(206)
      expect(headers.get('content-range')).toBe(`bytes ${start}-${last}/${size}`)
      expect(headers.get('content-length')).toBe(String(last - start + 1))
      expect(Buffer.compare(body, whole.subarray(start, last + 1))).toBe(0)
    }),
    { numRuns: 50 },
  )
})

test('P5.1: a range is open, counted from the end, or cut where the archive ends', async () => {
  const { get, whole } = await archive()
  const size = whole.length
  for (const [range, start, end] of [
    [`bytes=${size - 10}-`, size - 10, size],
    ['bytes=-22', size - 22, size],
    [`bytes=-${size * 2}`, 0, size],
    [`bytes=100-${size * 2}`, 100, size],
    ['BYTES=0-0', 0, 1],
  ] as const) {
    const { status, headers, body } = await get({ Range: range })
    expect([range, status, headers.get('content-range')]).toEqual([range, 206, `bytes ${start}-${end - 1}/${size}`])
    expect(Buffer.compare(body, whole.subarray(start, end))).toBe(0)
  }
})

test('P5.1: several ranges and other units get the whole', async () => {
  const { get, whole } = await archive()
  for (const Range of ['bytes=0-1,4-5', 'cards=0-1']) {
    const { status, body } = await get({ Range })
    expect([status, body.length]).toEqual([200, whole.length])
  }
})

test('P5.1: a range without a byte is refused with the size', async () => {
  const { get, whole } = await archive()
  for (const Range of [`bytes=${whole.length}-`, 'bytes=5-4', 'bytes=-0', 'bytes=-', 'bytes=a-b', 'bytes=']) {
    const { status, headers, body } = await get({ Range })
    expect([Range, status, body.bytes]).toEqual([Range, 416, whole.length])
    expect(headers.get('content-range')).toBe(`bytes */${whole.length}`)
  }
})

test('P5.1: with If-Range a range counts only for the same archive', async () => {
  const { get, whole, made } = await archive()
  const Range = 'bytes=0-9'
  expect((await get({ Range, 'If-Range': `"sha256:${made.sha256}"` })).body).toHaveLength(10)
  for (const other of ['"sha256:00"', `W/"sha256:${made.sha256}"`, 'Tue, 24 Nov 2026 09:30:00 GMT']) {
    const { status, body } = await get({ Range, 'If-Range': other })
    expect([status, body.length]).toEqual([200, whole.length])
  }
})

test('P5.1: who has the archive gets 304, whatever range they ask for', async () => {
  const { get, made } = await archive()
  const etag = `"sha256:${made.sha256}"`
  expect(await get({ 'If-None-Match': etag, Range: 'bytes=0-9' })).toMatchObject({ status: 304, body: undefined })
})

test('G15: every download is logged, a refused or unneeded one is not', async () => {
  const { mock, ada, get, made } = await archive()
  mock.world.advance('PT1M')
  await get({ Range: 'bytes=0-9' })
  await get({ Range: 'bytes=9999999-' })
  await get({ 'If-None-Match': '*' })
  const { body } = await ada.get(`/v1/exports/${made.id}`)
  expect(body.downloads).toEqual([{ at: '2026-11-24T09:30:00.000Z' }, { at: '2026-11-24T09:31:00.000Z' }])
})

test('P5.1: the head of a download says all but the bytes', async () => {
  const { ada, path, made } = await archive()
  const { status, headers, body } = await ada.send('HEAD', path)
  expect([status, headers.get('content-length'), body]).toEqual([200, String(made.bytes), undefined])
})
