import { expect, test } from 'vitest'
import { publicProfile } from '../../src/platform/people/public-profile.ts'
import { edit, publish } from '../support/edit.ts'
import { uploaded } from '../support/media.ts'
import { jpeg, mp4, png } from '../support/media-files.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

void publicProfile

test('E-PROF: photos and videos stand in the order that was given them, page by page', async () => {
  const ada = await person(testMock())
  const ids: string[] = []
  for (const alt of ['one', 'two', 'three']) ids.push((await uploaded(ada, png(), { alt })).id)
  const order = async () => {
    const first = await ada.get('/v1/media?limit=2')
    const rest = await ada.get(`/v1/media?limit=2&cursor=${first.body.page.next}`)
    return [...first.body.items, ...rest.body.items].map(({ id }) => ids.indexOf(id))
  }
  expect(await order()).toEqual([0, 1, 2])
  expect((await edit(ada, `/v1/media/${ids[2]}`, { order: 0 })).body).toMatchObject({ order: 0, alt: 'three' })
  expect(await order()).toEqual([2, 0, 1])
})

test('E-PROF: what is said of a photo is changed by its tag; a photo keeps a text for those who cannot see it', async () => {
  const ada = await person(testMock())
  const { id } = await uploaded(ada, png(), { alt: 'Ada', caption: 'Spring' })
  const path = `/v1/media/${id}`
  const changed = await edit(ada, path, { alt: 'Ada, e\u0301crivant', caption: null, visibility: 'members' })
  expect(changed.body).toMatchObject({
    alt: 'Ada, écrivant',
    caption: null,
    visibility: 'members',
    audience: 'members',
  })
  expect(await edit(ada, path, { alt: null })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/alt' }] } })
  expect((await ada.patch(path, { body: { alt: 'x' } })).status).toBe(428)
  expect((await ada.patch(path, { body: { alt: 'x' }, headers: { 'If-Match': '"stale"' } })).status).toBe(412)
  expect((await ada.get(path)).body).toEqual(changed.body)
  const video = await uploaded(ada, mp4())
  expect((await edit(ada, `/v1/media/${video.id}`, { alt: null })).body).toMatchObject({ alt: null })
})

test('P1.3, P4.1, P4.4: a photo is seen by others once it is that of the profile, and no other is for being there', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const photo = await uploaded(ada, jpeg(), { alt: 'Ada at her desk' })
  const other = await uploaded(ada, png(), { alt: 'A garden' })
  const profile = (caller: typeof mock | typeof ada = mock) => caller.get('/v1/people/ada-lovelace')
  const seen = async (id: string, caller: typeof mock | typeof ada = mock) =>
    (await caller.get(`/v1/media/${id}/content`)).status
  expect(photo.audience).toBe('private')
  expect([await seen(photo.id), await seen(photo.id, eve), await seen(photo.id, ada)]).toEqual([404, 404, 200])
  expect((await edit(ada, '/v1/profile', { photoId: photo.id })).body).toMatchObject({ photoId: photo.id })
  expect((await profile()).body.photo).toMatchObject({ id: photo.id, alt: 'Ada at her desk', width: 40, height: 30 })
  expect((await profile()).body).not.toHaveProperty('media')
  expect([await seen(photo.id), await seen(other.id), await seen(other.id, eve)]).toEqual([200, 404, 404])
  expect((await ada.get('/v1/profile/visibility')).body).toMatchObject({
    publishes: expect.arrayContaining(['photo']),
    fields: {
      photo: { audience: 'public', default: 'public', empty: false },
      videos: { default: 'members', empty: true },
    },
  })
  expect((await edit(ada, `/v1/media/${other.id}`, { visibility: 'members' })).body.audience).toBe('members')
  expect([await seen(other.id), await seen(other.id, eve)]).toEqual([404, 200])
  expect((await profile(eve)).body.media).toMatchObject([{ id: other.id, kind: 'photo' }])
  await ada.patch('/v1/profile/visibility', { body: { photo: 'private' } })
  expect((await profile(eve)).body).not.toHaveProperty('photo')
  expect([await seen(photo.id), await seen(photo.id, eve), await seen(photo.id, ada)]).toEqual([404, 404, 200])
})

test('P1.3, P4.4: videos are for members unless the person says otherwise, and for nobody before it is published', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const { id } = await uploaded(ada, mp4())
  const seen = async () => [
    (await mock.get(`/v1/media/${id}/content`)).status,
    (await eve.get(`/v1/media/${id}/content`)).status,
  ]
  expect(await seen()).toEqual([404, 404])
  await edit(ada, '/v1/profile', { headline: 'Analyst' })
  await publish(ada)
  expect(await seen()).toEqual([404, 200])
  await ada.patch('/v1/profile/visibility', { body: { videos: 'public' } })
  expect(await seen()).toEqual([200, 200])
  expect((await ada.get('/v1/profile/visibility')).body.publishes).toContain('videos')
  await ada.delete('/v1/profile/publication')
  expect(await seen()).toEqual([404, 404])
})

test('P1.3: only a photo of one’s own shows oneself', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const hers = await uploaded(eve, jpeg())
  const video = await uploaded(ada, mp4())
  for (const photoId of [hers.id, video.id]) {
    expect(await edit(ada, '/v1/profile', { photoId })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/photoId', code: 'no-such-photo' }] },
    })
  }
  const own = await uploaded(ada, jpeg())
  await edit(ada, '/v1/profile', { photoId: own.id })
  expect((await edit(ada, '/v1/profile', { photoId: null })).body.photoId).toBeNull()
})

test('P5.2: what is deleted is gone at once for everyone, bytes and all, and is no photo of the profile any more', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const { id } = await uploaded(ada, jpeg())
  const before = await edit(ada, '/v1/profile', { photoId: id })
  expect((await eve.delete(`/v1/media/${id}`)).status).toBe(404)
  expect((await eve.get(`/v1/media/${id}`)).status).toBe(404)
  expect((await ada.delete(`/v1/media/${id}`, { headers: { 'If-Match': '"stale"' } })).status).toBe(412)
  const deleted = await ada.delete(`/v1/media/${id}`)
  expect(deleted.status).toBe(204)
  expect(deleted.headers.get('profile-etag')).not.toBe(before.headers.get('etag'))
  const profile = await ada.get('/v1/profile')
  expect(profile.headers.get('etag')).toBe(deleted.headers.get('profile-etag'))
  expect(profile.body.photoId).toBeNull()
  expect(profile.body.confirmedAt).not.toHaveProperty('photoId')
  for (const caller of [ada, eve, mock]) expect((await caller.get(`/v1/media/${id}/content`)).status).toBe(404)
  expect(mock.world.snapshot().blobs.size).toBe(0)
})

test('P5.2: reading and deleting wait for no policy; adding and describing do', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { id } = await uploaded(ada, jpeg())
  const state = mock.world.snapshot()
  const account = state.accounts.get(ada.accountId)!
  const accounts = new Map(state.accounts).set(ada.accountId, { ...account, state: 'suspended' as const })
  mock.world.restore({ ...state, accounts })
  expect((await edit(ada, `/v1/media/${id}`, { alt: 'x' })).status).toBe(403)
  expect((await ada.get('/v1/media')).status).toBe(200)
  expect((await ada.get(`/v1/media/${id}/content`)).status).toBe(200)
  expect((await ada.delete(`/v1/media/${id}`)).status).toBe(204)
})
