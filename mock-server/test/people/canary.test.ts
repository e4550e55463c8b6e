import { expect, test } from 'vitest'
import { routes } from '../../src/generated/routes.js'
import { handlers } from '../../src/operations/handlers.ts'
import type { Caller } from '../support/caller.ts'
import { card, findableBy, give, imported } from '../support/contacts.ts'
import { edit } from '../support/edit.ts'
import { download, readyExport } from '../support/exports.ts'
import { blocked, connected } from '../support/network.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { fillSections, saySensitive } from '../support/sections.ts'
import { testMock } from '../support/test-mock.ts'

test('P4.4: what is private appears in no answer to anybody else, whatever they read', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await edit(ada, '/v1/profile', {
    headline: 'canary-headline',
    summary: 'canary-summary',
    location: { city: 'canary-city', region: 'canary-region', country: 'ZW' },
    links: [{ url: 'https://canary-link.example/', label: 'canary-label' }],
  })
  const hidden = { headline: 'private', summary: 'private', city: 'private', country: 'private', links: 'private' }
  await ada.patch('/v1/profile/visibility', { body: hidden })
  const entry = {
    title: 'canary-title',
    organization: { name: 'canary-company' },
    start: '2020',
    visibility: 'private',
  }
  await ada.post('/v1/profile/experiences', { body: entry })

  const texts = [...(await everythingRead(mock)), ...(await everythingRead(eve))]
  expect(texts.filter((text) => text.includes('Ada Lovelace')).length).toBeGreaterThan(6)
  expect(texts.filter((text) => /canary|"ZW"|ada@example\.org/.test(text))).toEqual([])
  expect(JSON.stringify((await ada.get('/v1/people/ada-lovelace')).body).match(/canary/g)).toHaveLength(8)
})

/** All that a reader is answered, wherever they look. */
async function everythingRead(reader: Pick<Caller, 'get'>): Promise<string[]> {
  const lists = routes.filter(({ id, method, path }) => method === 'GET' && !path.includes('{') && id in handlers)
  const paths = [
    ...lists.map(({ path }) => (path === '/people' ? '/people?q=ada' : path)),
    ...['/people/ada-lovelace', '/people?q=canary', '/people?q=unitarian'],
    ...['public', 'member', 'connection', 'search_engine'].map((as) => `/profile/preview?as=${as}`),
  ]
  const texts: string[] = []
  for (const path of paths) texts.push(JSON.stringify((await reader.get(`/v1${path}`)).body ?? null))
  for (const Accept of ['application/ld+json', 'text/vcard']) {
    texts.push(JSON.stringify((await reader.get('/v1/people/ada-lovelace', { headers: { Accept } })).body))
  }
  return texts
}

test('P1.4: what is said in a special category is in no answer to anybody else, nor in their archive, a mail or the journal', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await publishedPerson(mock, 'Eve', 'eve@example.org')
  await fillSections(ada)
  await give(ada, 'discoverability.search_engines')
  for (const category of ['ethnicity', 'race', 'religion', 'sexual_orientation', 'politics', 'other']) {
    expect((await saySensitive(ada, category, { text: `canary-${category}` })).status).toBe(200)
  }
  findableBy(mock, ada, 'anyone')
  await give(eve, 'contacts.import', 'contacts.matching')
  await imported(eve, card(1, 'Ada', 'ada@example.org'))
  const texts = [...(await everythingRead(mock)), ...(await everythingRead(eve))]
  expect(JSON.stringify((await eve.get('/v1/contact-matches')).body)).toContain('ada-lovelace')
  const archive = await download(eve, (await readyExport(eve)).id)
  for (const path of archive.paths) texts.push(await archive.text(path))
  texts.push(JSON.stringify(mock.world.outbox()), JSON.stringify(mock.journal()))
  expect(texts.filter((text) => text.includes('Ada Lovelace')).length).toBeGreaterThan(6)
  expect(texts.flatMap((text) => text.match(/canary-\w+/g) ?? [])).toEqual([])

  const own = await download(ada, (await readyExport(ada)).id)
  const holding = []
  for (const path of own.paths) if ((await own.text(path)).includes('canary')) holding.push(path)
  expect(holding).toEqual(['profile/sensitive.json'])
  expect(JSON.stringify((await ada.get('/v1/people/ada-lovelace')).body).match(/canary/g)).toHaveLength(6)
})

test('P1.4, P4.4: what is for connections reaches them on the profile alone, until they are none, and never whom she blocked', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const [eve, fay, max] = [
    await publishedPerson(mock, 'Eve', 'eve@example.net'),
    await publishedPerson(mock, 'Fay', 'fay@example.net'),
    await publishedPerson(mock, 'Max', 'max@example.net'),
  ]
  for (const one of [fay, max]) await connected(ada, one)
  await connected(fay, eve)
  await blocked(ada, max)
  for (const [category, visibility] of Object.entries({ religion: 'connections', politics: 'private' })) {
    const said = { text: `canary-${category}`, visibility }
    expect((await saySensitive(ada, category, said)).status).toBe(200)
  }
  const found = async (reader: Pick<Caller, 'get'>) =>
    (await everythingRead(reader)).flatMap((text) => text.match(/canary-\w+/g) ?? [])
  expect(await found(mock)).toEqual([])
  expect(await found(eve)).toEqual([])
  expect(await found(max)).toEqual([])
  expect(await found(fay)).toEqual(['canary-religion'])
  const archive = await download(fay, (await readyExport(fay)).id)
  for (const path of archive.paths) expect(await archive.text(path)).not.toContain('canary')
  const connections = (await fay.get('/v1/connections')).body.items
  const { id } = connections.find(({ person }: { person: { handle: string } }) => person.handle === 'ada-lovelace')
  expect((await fay.delete(`/v1/connections/${id}`)).status).toBe(204)
  expect(await found(fay)).toEqual([])
})
