import { expect } from 'vitest'
import { edit, publish } from './edit.ts'
import { type Person, person } from './person.ts'
import type { TestMock } from './test-mock.ts'

/** Somebody whose profile has something in every field, and is published. */
export async function publishedPerson(
  mock: TestMock,
  name = 'Ada Lovelace',
  email = 'ada@example.org',
): Promise<Person> {
  const somebody = await person(mock, { name, email })
  const changed = await edit(somebody, '/v1/profile', {
    headline: 'Analyst of engines',
    summary: 'I annotate memoirs.',
    location: { city: 'Marylebone', region: 'Middlesex', country: 'GB' },
    links: [{ url: 'https://example.org/notes', label: 'Notebook' }],
  })
  expect(changed.status).toBe(200)
  const posts = [
    { title: 'Programmer', organization: { name: 'Analytical Works' }, start: '1842' },
    { title: 'Translator', organization: { name: 'Scientific Memoirs' }, start: '1840-02', end: '1842-10' },
  ]
  for (const body of posts) expect((await somebody.post('/v1/profile/experiences', { body })).status).toBe(201)
  await publish(somebody)
  return somebody
}
