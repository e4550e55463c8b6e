import { expect, test } from 'vitest'
import { edit } from '../support/edit.ts'
import { download, readyExport } from '../support/exports.ts'
import { nextPolicy, publish } from '../support/next-policy.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

test('P5.1 G15: asking for an export answers 202, and it is ready when it is looked at, clock standing still', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const asked = await ada.post('/v1/exports', { body: {} })
  expect(asked).toMatchObject({
    status: 202,
    body: {
      state: 'queued',
      profile: 'access',
      categories: ['account', 'profile', 'media', 'contacts', 'network', 'consent', 'activity', 'rights'],
      filename: 'pianeojobs-ada-lovelace-20261124T093000Z.zip',
      bytes: null,
      sha256: null,
      expiresAt: null,
      downloads: [],
    },
  })
  const path = `/v1/exports/${asked.body.id}`
  expect(asked.headers.get('location')).toBe(path)
  expect(asked.headers.get('retry-after')).toBe('1')
  expect(await ada.get(`${path}/archive`)).toMatchObject({
    status: 409,
    body: { type: expect.stringMatching(/export-not-ready$/) },
  })
  const ready = await ada.get(path)
  expect(ready.body).toMatchObject({ state: 'ready', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(ready.body.progress).toEqual({ done: ready.body.files, total: ready.body.files, unit: 'files' })
})

test('G15: what changes after the request changes nothing in the archive', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const { body } = await ada.post('/v1/exports', { body: {} })
  await edit(ada, '/v1/profile', { headline: 'Somebody else now' })
  await ada.get(`/v1/exports/${body.id}`)
  const archive = await download(ada, body.id)
  expect((await archive.json('profile/profile.json')).headline).toBe('Analyst of engines')
  mock.world.advance('PT5M')
  expect((await download(ada, body.id)).bytes).toEqual(archive.bytes)
})

test('G15: one export is made at a time', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { body: first } = await ada.post('/v1/exports', { body: {} })
  const second = await ada.post('/v1/exports', { body: {} })
  expect(second).toMatchObject({ status: 409, body: { id: first.id } })
  await ada.get(`/v1/exports/${first.id}`)
  expect((await ada.post('/v1/exports', { body: {} })).status).toBe(202)
})

test('P9.1 G15: ten exports a day, and no more', async () => {
  const mock = testMock()
  const ada = await person(mock)
  for (let count = 0; count < 10; count += 1) await readyExport(ada, { profile: 'custom', categories: ['account'] })
  expect(await ada.post('/v1/exports', { body: {} })).toMatchObject({ status: 422, body: { limit: 10 } })
  mock.world.advance('P1D')
  const again = await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })
  const headers = { Authorization: `Bearer ${again.body.accessToken}` }
  expect((await mock.post('/v1/exports', { body: {}, headers })).status).toBe(202)
})

test('G15: an export needs a password that is at most ten minutes old', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('PT11M')
  expect(await ada.post('/v1/exports', { body: {} })).toMatchObject({ status: 403, body: { maxAge: 600 } })
})

test('G15: categories are named for custom, and for custom alone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  for (const body of [
    { profile: 'custom' },
    { categories: ['profile'] },
    { profile: 'access', categories: ['profile'] },
  ]) {
    const answer = await ada.post('/v1/exports', { body })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ in: 'body', pointer: '/categories' }] } })
  }
})

test('G15: a custom archive has the parts that were named, and says what it leaves out', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const { id, categories } = await readyExport(ada, { profile: 'custom', categories: ['consent', 'profile'] })
  expect(categories).toEqual(['profile', 'consent'])
  const archive = await download(ada, id)
  expect(new Set(archive.paths.map((path) => path.split('/')[0]))).toEqual(
    new Set(['README.txt', 'SHA256SUMS', 'consent', 'index.html', 'manifest.json', 'profile', 'schemas']),
  )
  const { omitted } = await archive.json('manifest.json')
  expect(omitted.map(({ category }: { category: string }) => category)).toEqual([
    'secrets',
    'account',
    'media',
    'contacts',
    'network',
    'activity',
    'rights',
  ])
})

test('G20: a portable archive holds what was provided and observed; what was derived is declared', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const { id } = await readyExport(ada, { profile: 'portability' })
  const archive = await download(ada, id)
  const manifest = await archive.json('manifest.json')
  expect(manifest.profile).toBe('portability')
  const files = manifest.files.filter(({ category }: { category: string }) => category !== 'archive')
  expect(new Set(files.map(({ origin }: { origin: string }) => origin))).toEqual(new Set(['provided', 'observed']))
  expect(archive.paths).not.toContain('contacts/matches.json')
  expect(manifest.omitted.map(({ reason }: { reason: string }) => reason).join(' ')).toContain('contacts/matches.json')
})

test('P11.3 G15: an export works from asking to downloading while a new policy waits for acceptance', async () => {
  const mock = testMock()
  const ada = await person(mock)
  publish(mock, nextPolicy({ acceptanceMode: 'explicit' }))
  const { id } = await readyExport(ada)
  const { paths } = await download(ada, id)
  expect(paths).toContain('account/policies/1.0.0.md')
  expect(paths).toContain('account/policies/1.1.0.md')
})

test('G15: seven days after it became ready an export is gone, its snapshot with it, and is still listed', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { id } = await readyExport(ada)
  expect(mock.world.snapshot().exportParts.get(ada.accountId)?.size).toBeGreaterThan(0)
  mock.world.advance('P7D')
  const { body } = await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })
  const headers = { Authorization: `Bearer ${body.accessToken}` }
  expect(mock.world.snapshot().exportParts.get(ada.accountId)).toBeUndefined()
  expect(await mock.get(`/v1/exports/${id}`, { headers })).toMatchObject({ body: { state: 'expired' } })
  expect(await mock.get(`/v1/exports/${id}/archive`, { headers })).toMatchObject({ status: 410 })
  expect((await mock.get('/v1/exports', { headers })).body.items).toMatchObject([{ id, state: 'expired' }])
})

test('G15: a snapshot that nobody came for is dropped too', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await ada.post('/v1/exports', { body: {} })
  mock.world.advance('P8D')
  expect([...mock.world.snapshot().exports.get(ada.accountId)!.values()]).toMatchObject([{ state: 'expired' }])
  expect(mock.world.snapshot().exportParts.get(ada.accountId)).toBeUndefined()
})

test('G15: exports are listed newest first, page by page, and only to who asked for them', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const bob = await person(mock, { name: 'Bob', email: 'bob@example.org' })
  const made = [await readyExport(ada), await readyExport(ada), await readyExport(ada)]
  const first = await ada.get('/v1/exports?limit=2')
  const rest = await ada.get(`/v1/exports?limit=2&cursor=${first.body.page.next}`)
  const ids = [...first.body.items, ...rest.body.items].map((item: { id: string }) => item.id)
  expect(ids).toEqual(made.map(({ id }) => id).reverse())
  expect((await bob.get('/v1/exports')).body.items).toEqual([])
  for (const path of [`/v1/exports/${ids[0]}`, `/v1/exports/${ids[0]}/archive`]) {
    expect((await bob.get(path)).status).toBe(404)
    expect((await mock.get(path)).status).toBe(401)
  }
})
