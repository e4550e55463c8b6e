import { expect, test } from 'vitest'
import { edit } from '../support/edit.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/people/ada-lovelace'

test('P4.1: everyone, members and the person read what is meant for them', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  const everyone = (await mock.get(path)).body
  expect(everyone).toEqual({
    personId: ada.personId,
    handle: 'ada-lovelace',
    displayName: 'Ada Lovelace',
    viewer: 'public',
    headline: 'Analyst of engines',
    location: { city: null, region: null, country: 'GB' },
    experiences: [expect.objectContaining({ title: 'Programmer', end: null })],
  })
  const member = (await eve.get(path)).body
  expect(member).toEqual({
    ...everyone,
    viewer: 'member',
    summary: 'I annotate memoirs.',
    location: { city: 'Marylebone', region: 'Middlesex', country: 'GB' },
    experiences: [...everyone.experiences, expect.objectContaining({ title: 'Translator' })],
  })
  expect((await ada.get(path)).body).toEqual({
    ...member,
    viewer: 'self',
    links: [{ url: 'https://example.org/notes', label: 'Notebook' }],
    email: 'ada@example.org',
  })
})

test('P4.2: after a change the old tag never answers that nothing changed', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const first = await mock.get(path)
  const etag = first.headers.get('etag')!
  const again = () => mock.get(path, { headers: { 'If-None-Match': etag } })
  expect(first.headers.get('cache-control')).toBe('no-cache')
  expect((await again()).status).toBe(304)
  await edit(ada, '/v1/profile', { headline: 'Countess' })
  expect((await again()).status).toBe(200)
  await ada.delete('/v1/profile/publication')
  expect((await again()).status).toBe(404)
})

test('P4.2: a handle that was changed leads nowhere', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  await edit(ada, '/v1/profile', { handle: 'countess' })
  expect((await mock.get(path)).status).toBe(404)
  expect((await mock.get('/v1/people/countess')).body.displayName).toBe('Ada Lovelace')
})

test('P4.4: whoever may not read the handle is not led to the profile', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await ada.patch('/v1/profile/visibility', { body: { handle: 'members' } })
  expect((await mock.get(path)).status).toBe(404)
  expect((await eve.get(path)).status).toBe(200)
  expect((await mock.get('/v1/people?q=lovelace')).body.items).toEqual([])
})

test('P4.3: search engines are kept out until the person consents, and again when they withdraw', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const robots = async () => (await mock.get(path)).headers.get('x-robots-tag')
  const consent = '/v1/consents/discoverability.search_engines'
  expect(await robots()).toBe('noindex, noarchive')
  expect((await ada.put(consent, { body: { noticeVersion: 1 } })).status).toBe(200)
  expect(await robots()).toBeNull()
  expect((await ada.delete(consent)).status).toBe(200)
  expect(await robots()).toBe('noindex, noarchive')
})

test('P7.4: reading a profile sets no cookie and reads none', async () => {
  const mock = testMock()
  await publishedPerson(mock)
  const plain = await mock.get(path)
  const withCookie = await mock.get(path, { headers: { Cookie: 'pj_login=ada@example.org; session=1' } })
  expect(withCookie.body).toEqual(plain.body)
  expect(withCookie.headers.get('etag')).toBe(plain.headers.get('etag'))
  expect(plain.headers.get('set-cookie')).toBeNull()
  expect(plain.headers.get('vary')).not.toMatch(/cookie/i)
})

test('P4.1: the same profile as JSON-LD and as a vCard 4.0, each with a tag of its own', async () => {
  const mock = testMock()
  await publishedPerson(mock)
  const json = await mock.get(path)
  const linked = await mock.get(path, { headers: { Accept: 'application/ld+json' } })
  expect(linked.headers.get('content-type')).toMatch(/^application\/ld\+json/)
  expect(linked.body).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Ada Lovelace',
    jobTitle: ['Programmer'],
    address: { '@type': 'PostalAddress', addressCountry: 'GB' },
    worksFor: [{ '@type': 'OrganizationRole', roleName: 'Programmer', worksFor: { name: 'Analytical Works' } }],
  })
  const card = await mock.get(path, { headers: { Accept: 'text/vcard, application/json;q=0.5' } })
  expect(card.headers.get('content-type')).toMatch(/^text\/vcard/)
  expect(card.body.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    expect.stringMatching(/^UID;VALUE=text:per_/),
    'FN:Ada Lovelace',
    'ORG:Analytical Works',
    'TITLE:Analyst of engines',
    'ROLE:Programmer',
    'ADR:;;;;;;GB',
    'END:VCARD',
    '',
  ])
  expect(new Set([json, linked, card].map(({ headers }) => headers.get('etag'))).size).toBe(3)
  expect((await mock.get(path, { headers: { Accept: 'image/png' } })).status).toBe(406)
})
