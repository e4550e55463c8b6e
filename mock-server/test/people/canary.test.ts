import { expect, test } from 'vitest'
import { routes } from '../../src/generated/routes.js'
import { handlers } from '../../src/operations/handlers.ts'
import type { Caller } from '../support/caller.ts'
import { card, findableBy, give, imported } from '../support/contacts.ts'
import { edit } from '../support/edit.ts'
import { download, readyExport } from '../support/exports.ts'
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
