import type { ProfileSection } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { everySection, fillSections, replaceSection } from '../support/sections.ts'
import { slugOf } from '../support/slug-of.ts'
import { testMock } from '../support/test-mock.ts'

test('E-PROF, P5.2: every section of JSON Resume is written whole and read as it was written, in its order', async () => {
  const ada = await person(testMock())
  for (const section of everySection) {
    const path = `/v1/profile/sections/${section.section}`
    expect((await ada.get(path)).body).toEqual({ section: section.section, items: [] })
    const replaced = await replaceSection(ada, section)
    expect(replaced).toMatchObject({ status: 200, body: section })
    const read = await ada.get(path)
    expect(read.body).toEqual(section)
    expect(read.headers.get('etag')).toBe(replaced.headers.get('etag'))
    const whole = await ada.get('/v1/profile')
    expect(whole.headers.get('etag')).toBe(replaced.headers.get('profile-etag'))
    expect(whole.body.sections[section.section]).toEqual(section.items)
  }
  const { sections, confirmedAt } = (await ada.get('/v1/profile')).body
  expect(Object.keys(sections)).toEqual(everySection.map(({ section }) => section))
  expect(Object.keys(confirmedAt)).toEqual(everySection.map(({ section }) => section))

  const [{ section, items }] = everySection as [ProfileSection]
  const turned = { section, items: items.toReversed() } as ProfileSection
  expect((await replaceSection(ada, turned)).body).toEqual(turned)
  expect((await replaceSection(ada, { section: 'skills', items: [] })).body.items).toEqual([])
  expect((await ada.get('/v1/profile')).body.confirmedAt).not.toHaveProperty('skills')
})

test('E-PROF: two writers do not overwrite each other, and nothing is written without a tag', async () => {
  const ada = await person(testMock())
  const path = '/v1/profile/sections/skills'
  const body = { section: 'skills', items: [{ name: 'Analysis' }] }
  const tag = (await ada.get(path)).headers.get('etag')!
  expect(slugOf(await ada.put(path, { body }))).toBe('precondition-required')
  const first = await ada.put(path, { body, headers: { 'If-Match': tag } })
  const late = await ada.put(path, { body: { section: 'skills', items: [] }, headers: { 'If-Match': tag } })
  expect(slugOf(late)).toBe('precondition-failed')
  expect(late.body.currentETag).toBe(first.headers.get('etag'))
  expect((await ada.get(path)).body).toEqual(body)
})

test('E-PROF: what is wrong in an entry is said where it stands, and nothing is stored', async () => {
  const ada = await person(testMock())
  const put = (section: string, items: unknown, as = section) =>
    ada.put(`/v1/profile/sections/${section}`, { body: { section: as, items }, headers: { 'If-Match': '*' } })
  const pointers = async (answer: ReturnType<typeof put>) =>
    (await answer).body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)
  const days = [{ institution: 'A' }, { institution: 'B', start: '2023-02-29', end: '2023-04-31' }]
  expect(await pointers(put('education', days))).toEqual(['/items/1/start no-such-day', '/items/1/end no-such-day'])
  expect(await pointers(put('awards', [{ title: 'A', date: '2023-06-31' }]))).toEqual(['/items/0/date no-such-day'])
  expect(await pointers(put('skills', [{ level: 'Master' }]))).toEqual(['/items/0/name required'])
  expect(await pointers(put('skills', [{ name: 'A', wisdom: 1 }]))).toEqual(['/items/0/wisdom unknown-field'])
  expect(await pointers(put('skills', [{ name: 'A', level: 'x'.repeat(61) }]))).toEqual(['/items/0/level too-long'])
  expect(await pointers(put('skills', Array(101).fill({ name: 'A' })))).toEqual(['/items too-many'])
  expect(await pointers(put('skills', [{ name: 'A' }], 'interests'))).toEqual(['/section not-allowed'])
  expect(await pointers(put('skills', [{ name: 'A' }], 'hobbies'))).toEqual(['/section not-allowed'])
  expect(slugOf(await put('hobbies', []))).toBe('validation-failed')
  const backwards = [{ name: 'A' }, { name: 'B', start: '2021', end: '2020-12' }]
  expect(await put('projects', backwards)).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining('Entry 2') },
  })
  const wide = await put('references', [{ name: 'Charles', visibility: 'public' }])
  expect(wide.body).toMatchObject({ field: 'references', maxAudience: 'members' })
  expect(slugOf(wide)).toBe('visibility-not-allowed')
  expect((await ada.get('/v1/profile')).body.confirmedAt).toEqual({})
})

test('E-PROF: texts are kept in NFC', async () => {
  const ada = await person(testMock())
  const { body } = await replaceSection(ada, { section: 'skills', items: [{ name: 'Caf\u0065\u0301' }] })
  expect(body.items[0].name).toBe('Caf\u00e9')
})

test('E-PROF, P4.4: an entry is read by the audience of its section, or by its own', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await fillSections(ada)
  const read = async (reader: Pick<typeof mock, 'get'>) => (await reader.get('/v1/people/ada-lovelace')).body.sections
  expect(Object.keys(await read(mock))).toEqual(['volunteering'])
  const member = await read(eve)
  expect(Object.keys(member)).toEqual(
    everySection.map(({ section }) => section).filter((name) => name !== 'references'),
  )
  expect(member.education).toHaveLength(1)
  expect(JSON.stringify(member)).not.toContain('visibility')
  expect((await read(ada)).education).toHaveLength(2)
  await ada.patch('/v1/profile/visibility', { body: { skills: 'public', languages: 'private', references: 'members' } })
  expect(Object.keys(await read(mock))).toEqual(['skills', 'volunteering'])
  expect(Object.keys(await read(eve))).toContain('references')
  expect(await read(eve)).not.toHaveProperty('languages')
  expect((await ada.get('/v1/profile/visibility')).body.publishes).toEqual(
    expect.arrayContaining(['skills', 'volunteering']),
  )
})

test('E-PROF, P4.1: people are found by the words of the sections that the searcher may see', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await fillSections(ada)
  const hits = async (reader: Pick<typeof mock, 'get'>, q: string) =>
    (await reader.get(`/v1/people?q=${encodeURIComponent(q)}`)).body.items.length
  for (const q of ['algorithms', 'ockham analysis', 'weavers guild', 'poetical', 'memoirs.example']) {
    expect([q, await hits(eve, q), await hits(mock, q)]).toEqual([q, 1, 0])
  }
  const withSkill = async (reader: Pick<typeof mock, 'get'>, skill: string) =>
    (await reader.get(`/v1/people?q=ada&skill=${encodeURIComponent(skill)}`)).body.items.length
  const skills = ['Analysis', 'algo', 'tables analysis', 'analysis flight', 'teacher']
  expect(await Promise.all(skills.map((skill) => withSkill(eve, skill)))).toEqual([1, 1, 1, 0, 0])
  expect(await withSkill(mock, 'Analysis')).toBe(0)
  expect([await hits(mock, 'teacher'), await hits(eve, 'enchantress'), await hits(eve, 'At home')]).toEqual([1, 0, 0])
})
