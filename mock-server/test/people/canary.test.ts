import { expect, test } from 'vitest'
import { routes } from '../../src/generated/routes.js'
import { edit } from '../support/edit.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
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

  const lists = routes.filter(({ method, path }) => method === 'GET' && !path.includes('{'))
  const paths = [
    ...lists.map(({ path }) => (path === '/people' ? '/people?q=ada' : path)),
    '/people/ada-lovelace',
    '/people?q=canary',
  ]
  const texts: string[] = []
  for (const reader of [mock, eve]) {
    for (const path of paths) {
      const { status, body = null } = await reader.get(`/v1${path}`)
      expect(status, path).toBeLessThan(500)
      texts.push(JSON.stringify(body))
    }
    for (const Accept of ['application/ld+json', 'text/vcard']) {
      texts.push(JSON.stringify((await reader.get('/v1/people/ada-lovelace', { headers: { Accept } })).body))
    }
  }
  expect(texts.filter((text) => text.includes('Ada Lovelace')).length).toBeGreaterThan(6)
  expect(texts.filter((text) => /canary|"ZW"|ada@example\.org/.test(text))).toEqual([])
  expect(JSON.stringify((await ada.get('/v1/people/ada-lovelace')).body).match(/canary/g)).toHaveLength(8)
})
