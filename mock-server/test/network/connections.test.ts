import { expect, test } from 'vitest'
import { all } from '../support/contacts.ts'
import { edit } from '../support/edit.ts'
import { uploaded } from '../support/media.ts'
import { jpeg } from '../support/media-files.ts'
import { connected } from '../support/network.ts'
import type { Person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

async function adaBobAndEve() {
  const mock = testMock()
  const ada = await publishedPerson(mock, 'Ada Lovelace', 'ada@example.org')
  const bob = await publishedPerson(mock, 'Bob Noyce', 'bob@example.org')
  const eve = await publishedPerson(mock, 'Eve Member', 'eve@example.org')
  return { mock, ada, bob, eve }
}

const ofAda = async (reader: Pick<Person, 'get'>) => (await reader.get('/v1/people/ada-lovelace')).body
const found = async (reader: Pick<Person, 'get'>, q: string) =>
  (await reader.get(`/v1/people?q=${q}`)).body.items.map(({ handle }: { handle: string }) => handle)

test('P9.4: what is shown to connections is read by connections alone, wherever they read, and by nobody once it is removed', async () => {
  const { mock, ada, bob, eve } = await adaBobAndEve()
  const media = await uploaded(ada, jpeg())
  await edit(ada, '/v1/profile', { photoId: media.id, summary: 'I annotate wombats.' })
  const audiences = {
    summary: 'connections',
    email: 'connections',
    photo: 'connections',
    currentExperience: 'connections',
  }
  expect((await ada.patch('/v1/profile/visibility', { body: audiences })).status).toBe(200)
  const content = `/v1/media/${media.id}/content`
  await connected(ada, bob)

  const seen = await ofAda(bob)
  expect(seen).toMatchObject({ viewer: 'connection', summary: 'I annotate wombats.', email: 'ada@example.org' })
  expect([seen.photo.id, seen.experiences.length, seen.links.length]).toEqual([media.id, 2, 1])
  expect((await bob.get('/v1/people/ada-lovelace', { headers: { Accept: 'text/vcard' } })).body).toContain(
    'ada@example',
  )
  expect(await found(bob, 'wombats')).toEqual(['ada-lovelace'])
  expect((await bob.get(content)).status).toBe(200)
  expect((await ada.get('/v1/profile/preview?as=connection')).body).toEqual(seen)
  for (const stranger of [eve, mock]) {
    const less = await ofAda(stranger)
    expect(less).toMatchObject({ viewer: stranger === eve ? 'member' : 'public', handle: 'ada-lovelace' })
    for (const field of ['summary', 'email', 'photo', 'links']) expect(less).not.toHaveProperty(field)
    expect(await found(stranger, 'wombats')).toEqual([])
    expect((await stranger.get(content)).status).toBe(404)
  }

  const [connection] = await all(bob, '/v1/connections')
  const { headers } = await bob.get('/v1/people/ada-lovelace')
  const mails = mock.world.outbox().length
  expect((await ada.delete(`/v1/connections/${connection.id}`)).status).toBe(204)
  expect(mock.world.outbox()).toHaveLength(mails)
  const stale = { 'If-None-Match': headers.get('etag')! }
  expect((await bob.get('/v1/people/ada-lovelace', { headers: stale })).status).toBe(200)
  expect(await ofAda(bob)).toEqual(await ofAda(eve))
  expect(await found(bob, 'wombats')).toEqual([])
  expect((await bob.get(content)).status).toBe(404)
  for (const person of [ada, bob]) expect(await all(person, '/v1/connections')).toEqual([])
  expect((await bob.delete(`/v1/connections/${connection.id}`)).status).toBe(404)
})

test('P9.4: nobody lists or removes the connections of others', async () => {
  const { ada, bob, eve } = await adaBobAndEve()
  await connected(ada, bob)
  const [{ id }] = await all(ada, '/v1/connections')
  expect((await eve.delete(`/v1/connections/${id}`)).status).toBe(404)
  expect(await all(eve, '/v1/connections')).toEqual([])
  expect(await all(bob, '/v1/connections')).toHaveLength(1)
})

test('P9.4: connections are listed newest first; one who shows their profile to nobody stays, without a card', async () => {
  const { mock, ada, bob, eve } = await adaBobAndEve()
  await connected(ada, bob)
  mock.world.advance('PT1M')
  await connected(eve, ada)
  const names = async () => (await all(ada, '/v1/connections')).map(({ person }) => person?.displayName ?? null)
  expect(await names()).toEqual(['Eve Member', 'Bob Noyce'])
  expect((await bob.delete('/v1/profile/publication')).status).toBeLessThan(300)
  expect(await names()).toEqual(['Eve Member', null])
  const { body } = await ada.get('/v1/connections?limit=1')
  expect([body.items.length, body.page.hasMore]).toEqual([1, true])
})

test('P9.4: a handle that is shown to connections leads connections to the profile', async () => {
  const { ada, bob, eve } = await adaBobAndEve()
  await connected(ada, bob)
  await ada.patch('/v1/profile/visibility', { body: { handle: 'connections' } })
  expect((await bob.get('/v1/people/ada-lovelace')).status).toBe(200)
  expect((await eve.get('/v1/people/ada-lovelace')).status).toBe(404)
  expect(await all(bob, '/v1/connections')).toMatchObject([{ person: { handle: 'ada-lovelace' } }])
})
