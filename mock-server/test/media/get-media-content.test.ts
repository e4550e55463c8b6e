import { expect, test } from 'vitest'
import { edit } from '../support/edit.ts'
import { uploaded } from '../support/media.ts'
import { jpeg } from '../support/media-files.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

test('E-PROF: a part of a photo comes as it is asked for, and with a tag that is not its own the whole', async () => {
  const ada = await person(testMock())
  const { id, bytes, sha256 } = await uploaded(ada, jpeg())
  const path = `/v1/media/${id}/content`
  const whole = await ada.get(path)
  const etag = `"sha256:${sha256}"`
  expect(whole.headers.get('etag')).toBe(etag)
  expect(whole.headers.get('accept-ranges')).toBe('bytes')
  const part = async (headers: Record<string, string>) => ada.get(path, { headers })
  const middle = await part({ Range: 'bytes=10-19' })
  expect([middle.status, middle.headers.get('content-range')]).toEqual([206, `bytes 10-19/${bytes}`])
  expect(Buffer.compare(middle.body, whole.body.subarray(10, 20))).toBe(0)
  const end = await part({ Range: 'bytes=-5', 'If-Range': etag })
  expect(Buffer.compare(end.body, whole.body.subarray(-5))).toBe(0)
  expect((await part({ Range: 'bytes=10-19', 'If-Range': '"other"' })).status).toBe(200)
  const beyond = await part({ Range: `bytes=${bytes}-` })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes}`])
  expect((await part({ 'If-None-Match': etag })).status).toBe(304)
  const head = await ada.send('HEAD', path, { headers: { Range: 'bytes=10-19' } })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes)])
})

test('P4.4, E-PROF: nothing of a photo runs in a browser, and search engines keep none of it', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const { id } = await uploaded(ada, jpeg())
  await edit(ada, '/v1/profile', { photoId: id })
  const { headers } = await mock.get(`/v1/media/${id}/content`)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('content-disposition')).toBe(`inline; filename="${id}.jpg"`)
  expect(headers.get('x-robots-tag')).toBe('noindex, noarchive')
  expect(headers.get('cache-control')).toBe('no-cache')
  expect((await ada.get(`/v1/media/${id}/content`)).headers.get('cache-control')).toBe('no-store')
})
