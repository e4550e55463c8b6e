import { readVCards } from '@pianeojobs/sdk/vcard'
import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { everySection, fillSections, saySensitive } from '../support/sections.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/profile/resume'

test('P5.1, G20: a profile goes along as JSON Resume with every section, published or not', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await ada.delete('/v1/profile/publication')
  await fillSections(ada)
  const { status, headers, body } = await ada.get(path)
  expect([status, headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(body).toEqual({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json',
    basics: {
      name: 'Ada Lovelace',
      label: 'Analyst of engines',
      email: 'ada@example.org',
      summary: 'I annotate memoirs.',
      location: { city: 'Marylebone', region: 'Middlesex', countryCode: 'GB' },
      profiles: [{ network: 'Notebook', url: 'https://example.org/notes' }],
    },
    work: [
      { name: 'Analytical Works', position: 'Programmer', startDate: '1842' },
      { name: 'Scientific Memoirs', position: 'Translator', startDate: '1840-02', endDate: '1842-10' },
    ],
    volunteer: [
      {
        organization: 'School of Ockham',
        position: 'Teacher',
        url: 'https://school.example/',
        startDate: '1835',
        endDate: '1836',
        summary: 'Taught.',
        highlights: ['Founded it'],
      },
    ],
    education: [
      {
        institution: 'Ockham School',
        url: 'https://ockham.example/',
        area: 'Mathematics',
        studyType: 'Bachelor',
        startDate: '1829',
        endDate: '1835-06-30',
        score: '1.0',
        courses: ['Analysis', 'Finite differences'],
      },
      { institution: 'At home' },
    ],
    awards: [{ title: 'Medal of Engines', awarder: 'Royal Society', date: '1843', summary: 'For it.' }],
    certificates: [
      { name: 'Punched cards', issuer: 'Guild of Weavers', date: '1840-05', url: 'https://weavers.example/1' },
    ],
    publications: [
      {
        name: 'Sketch of the Engine',
        publisher: 'Scientific Memoirs',
        releaseDate: '1843-09',
        url: 'https://memoirs.example/3',
        summary: 'With notes.',
      },
    ],
    skills: [{ name: 'Analysis', level: 'Master', keywords: ['algorithms', 'tables'] }, { name: 'Flight' }],
    languages: [{ language: 'French', fluency: 'Fluent' }, { language: 'English' }],
    interests: [{ name: 'Poetical science', keywords: ['flight', 'music'] }],
    references: [{ name: 'Charles Babbage', reference: 'An enchantress of numbers.' }],
    projects: [
      {
        name: 'Analytical Engine',
        type: 'research',
        entity: 'Analytical Works',
        roles: ['Author'],
        startDate: '1842',
        endDate: '1843-09',
        url: 'https://engine.example/',
        description: 'Notes.\nOn an engine.',
        highlights: ['Note G'],
        keywords: ['engines'],
      },
    ],
    meta: { version: 'v1.2.1', lastModified: '2026-11-24T09:30:00.000Z' },
  })
})

test('P5.1, P4.4: for a reader it holds what they read on the profile, and no more', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await fillSections(ada)
  await saySensitive(ada, 'religion', { text: 'canary-religion', visibility: 'public', explicitPublic: true })
  const as = async (reader: string) => (await ada.get(`${path}?as=${reader}`)).body
  const everyone = await as('public')
  expect(everyone.basics).toEqual({
    name: 'Ada Lovelace',
    label: 'Analyst of engines',
    location: { countryCode: 'GB' },
  })
  expect([everyone.work.length, everyone.volunteer.length, everyone.skills]).toEqual([1, 1, undefined])
  const member = await as('member')
  expect([member.work.length, member.education.length, member.basics.profiles]).toEqual([2, 1, undefined])
  expect((await as('connection')).basics.profiles).toHaveLength(1)
  expect((await as('connection')).references).toBeUndefined()
  expect(await as('self')).toEqual((await ada.get(path)).body)
  expect((await ada.get(`${path}?as=stranger`)).status).toBe(422)
  for (const reader of ['self', 'connection', 'member', 'public']) {
    for (const Accept of ['application/json', 'application/ld+json', 'text/markdown', 'text/vcard']) {
      const { status, headers, body } = await ada.get(`${path}?as=${reader}`, { headers: { Accept } })
      expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, Accept])
      expect(JSON.stringify(body)).toContain('Ada Lovelace')
      expect(JSON.stringify(body)).not.toContain('canary')
    }
  }
})

test('G20: it is a vCard, JSON-LD and a text too, each with a tag of its own; nothing else fits', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await fillSections(ada)
  const of = (Accept: string) => ada.get(path, { headers: { Accept } })
  const card = await of('text/vcard')
  const [event] = await Array.fromAsync(readVCards(new TextEncoder().encode(card.body)))
  expect(event).toMatchObject({ type: 'card', contact: { displayName: 'Ada Lovelace', title: 'Analyst of engines' } })
  expect(card.body.split('\r\n')).toEqual(
    expect.arrayContaining(['LANG:fr', 'LANG:en', 'EXPERTISE:Analysis', 'INTEREST:Poetical science']),
  )
  const linked = await of('application/ld+json')
  expect(linked.body).toMatchObject({
    '@type': 'Person',
    knowsAbout: ['Analysis', 'Flight', 'Poetical science'],
    knowsLanguage: [{ '@type': 'Language', name: 'French', alternateName: 'fr' }, { name: 'English' }],
    alumniOf: [{ roleName: 'Bachelor, Mathematics', alumniOf: { name: 'Ockham School' } }, expect.anything()],
    hasCredential: [{ name: 'Punched cards', recognizedBy: { name: 'Guild of Weavers' } }],
    award: ['Medal of Engines, Royal Society'],
    '@reverse': { creator: [{ name: 'Sketch of the Engine' }, { name: 'Analytical Engine' }] },
  })
  expect(JSON.stringify(linked.body)).not.toMatch(/enchantress|null/)
  const text = await of('text/markdown')
  for (const line of [
    '# Ada Lovelace',
    '## Skills',
    '- Analysis · Master · algorithms · tables',
    '### Ockham School',
  ]) {
    expect(text.body.split('\n')).toContain(line)
  }
  const json = await of('application/json')
  expect(new Set([json, card, linked, text].map(({ headers }) => headers.get('etag'))).size).toBe(4)
  expect((await of('application/pdf')).status).toBe(406)
  const etag = json.headers.get('etag')!
  expect((await ada.get(path, { headers: { 'If-None-Match': etag } })).status).toBe(304)
})

test('P5.1: of an empty profile it says who the person is', async () => {
  const ada = await person(testMock())
  const { body } = await ada.get(path)
  expect(body.basics).toEqual({ name: 'Ada Lovelace', email: 'ada@example.org' })
  expect(Object.keys(body)).toEqual(['$schema', 'basics', 'meta'])
  expect((await ada.get(path, { headers: { Accept: 'text/markdown' } })).body).toBe(
    '# Ada Lovelace\n\nada@example.org\n',
  )
  expect(everySection.length).toBe(10)
})
