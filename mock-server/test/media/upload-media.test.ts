import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { upload, uploaded } from '../support/media.ts'
import { bytesOf, coordinates, heic, includes, jpeg, mp4, png, webm, webp } from '../support/media-files.ts'
import { person } from '../support/person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test.each([
  ['JPEG', jpeg(), 'image/jpeg', 'photo'],
  ['PNG', png(), 'image/png', 'photo'],
  ['WebP', webp(), 'image/webp', 'photo'],
  ['MP4', mp4(), 'video/mp4', 'video'],
  ['WebM', webm(), 'video/webm', 'video'],
])(
  'P1.3: a %s is what its bytes say, and its coordinates are nowhere once it is added',
  async (_, bytes, type, kind) => {
    const mock = testMock()
    const ada = await person(mock)
    const answer = await upload(ada, bytes, { alt: 'Ada', caption: 'In spring.\nAt home.', visibility: 'members' })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('location')).toBe(`/v1/media/${answer.body.id}`)
    expect(answer.body).toMatchObject({ type, kind, alt: 'Ada', caption: 'In spring.\nAt home.', order: 1 })
    const content = await ada.get(`/v1/media/${answer.body.id}/content`)
    expect(content.headers.get('content-type')).toBe(type)
    expect(content.headers.get('content-disposition')).not.toContain('html')
    expect(includes(content.body, coordinates)).toBe(false)
    expect(content.body).toHaveLength(answer.body.bytes)
    expect(sha256(content.body)).toBe(answer.body.sha256)
    const { etag } = { etag: answer.headers.get('etag') }
    expect((await ada.get(`/v1/media/${answer.body.id}`, { headers: { 'If-None-Match': etag! } })).status).toBe(304)
  },
)

test('P1.3: an account without photos and videos is as active as one with them', async () => {
  const ada = await person(testMock())
  expect((await ada.get('/v1/account')).body.state).toBe('active')
  expect((await ada.get('/v1/media')).body.items).toEqual([])
})

test('P1.3: a photo needs a text for those who cannot see it, a video can be without', async () => {
  const ada = await person(testMock())
  const refused = await upload(ada, jpeg(), {})
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ in: 'body', pointer: '/alt', code: 'required' }] } })
  expect((await upload(ada, mp4(), {})).body).toMatchObject({ alt: null })
  expect((await ada.get('/v1/media')).body.items).toHaveLength(1)
})

test('P1.3: HEIC is refused with how to convert it, and a broken file with what is wrong with it', async () => {
  const ada = await person(testMock())
  const refused = await upload(ada, heic)
  expect(refused).toMatchObject({ status: 415, body: { detail: expect.stringMatching(/Most Compatible/) } })
  const broken = await upload(ada, jpeg().slice(0, 200))
  expect(broken).toMatchObject({ status: 422, body: { errors: [{ pointer: '/file', code: 'damaged' }] } })
  expect((await ada.get('/v1/media')).body.items).toEqual([])
})

test('P1.3: a form that is none, or has what nobody knows, is refused', async () => {
  const ada = await person(testMock())
  const refused = await upload(ada, jpeg(), { alt: 'Ada', birthDate: '1815' })
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/birthDate', code: 'unknown-field' }] } })
  const text = new FormData()
  text.set('file', 'not a file')
  expect(await ada.post('/v1/media', { body: text })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/file', code: 'type', detail: 'file must be a file, with a file name' }] },
  })
  const type = { 'Content-Type': 'multipart/form-data; boundary=x' }
  expect((await ada.post('/v1/media', { body: 'not a form', headers: type })).status).toBe(400)
  const json = await ada.post('/v1/media', { body: { file: 'x' } })
  expect(json).toMatchObject({ status: 415, body: { detail: expect.stringContaining('multipart/form-data') } })
  expect((await testMock().post('/v1/media', { body: text })).status).toBe(401)
})

test('P1.3: a body that is not what its digest says is refused', async () => {
  const ada = await person(testMock())
  const body = bytesOf(
    '--x\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n',
    png(),
    '\r\n--x\r\nContent-Disposition: form-data; name="alt"\r\n\r\nAda\r\n--x--\r\n',
  )
  const send = (headers: Record<string, string>) =>
    ada.post('/v1/media', { body, headers: { 'Content-Type': 'multipart/form-data; boundary=x', ...headers } })
  const digest = (name: string) => createHash(name).update(body).digest('base64')
  for (const name of ['Content-Digest', 'Repr-Digest']) {
    expect(await send({ [name]: `sha-256=:${digest('sha256').replace(/^./, '-')}:` })).toMatchObject({ status: 201 })
    const wrong = createHash('sha256').update('other').digest('base64')
    expect(await send({ [name]: `md5=:AA==:, sha-256=:${wrong}:` })).toMatchObject({
      status: 400,
      body: { type: expect.stringMatching(/digest-mismatch$/) },
    })
    const right = `sha-512=:${digest('sha512')}:, sha-256=:${digest('sha256')}:`
    expect((await send({ [name]: right })).status).toBe(201)
  }
})

test('P1.3: what is too large is refused while it is read', async () => {
  const ada = await person(testMock())
  let read = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      read += 1
      controller.enqueue(new Uint8Array(8 * 1024 * 1024))
    },
  })
  const refused = await ada.post('/v1/media', {
    body: endless,
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
  })
  expect(refused.status).toBe(413)
  expect(read).toBeLessThan(32)
})

test('P1.3: there is room for 1,000 photos and videos and 2 GiB of them together', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { id } = await uploaded(ada, png())
  crowd(mock, ada.accountId, id, 1, 2 ** 31)
  const full = await upload(ada, png())
  expect(full).toMatchObject({ status: 422, body: { limit: 2 ** 31, used: 2 ** 31 } })
  expect(full.body.type).toMatch(/media-quota-exceeded$/)
  crowd(mock, ada.accountId, id, 1_000, 1)
  expect((await upload(ada, png())).body).toMatchObject({
    limit: 1_000,
    type: expect.stringMatching(/limit-exceeded$/),
  })
})

/** Makes it so that somebody has a number of photos of a size. */
function crowd({ world }: TestMock, accountId: string, id: string, count: number, bytes: number): void {
  const state = world.snapshot()
  const photo = state.media.get(accountId)!.get(id)!
  const photos = Array.from({ length: count }, (_, at) => ({ ...photo, id: at === 0 ? id : `${id}${at}`, bytes }))
  world.restore({ ...state, media: new Map([[accountId, new Map(photos.map((each) => [each.id, each]))]]) })
}
