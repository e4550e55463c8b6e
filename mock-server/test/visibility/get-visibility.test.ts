import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

test('P4.4: each field says its audience, its default, its widest, and whether it is empty', async () => {
  const ada = await person(testMock())
  const { status, body } = await ada.get('/v1/profile/visibility')
  expect(status).toBe(200)
  const rows = Object.entries(body.fields as Record<string, Record<string, unknown>>).map(
    ([name, field]) => `${name} ${field.audience} ${field.default} ${field.maxAudience} ${field.forced} ${field.empty}`,
  )
  expect(rows).toEqual([
    'displayName public public public true false',
    'handle public public public false false',
    'headline public public public false true',
    'photo public public public false true',
    'summary members members public false true',
    'country public public public false true',
    'city members members public false true',
    'links connections connections members false true',
    'currentExperience public public public false true',
    'pastExperience members members public false true',
    'education members members public false true',
    'skills members members public false true',
    'languages members members public false true',
    'certifications members members public false true',
    'projects members members public false true',
    'volunteering members members public false true',
    'awards members members public false true',
    'publications members members public false true',
    'interests members members public false true',
    'references private private members false true',
    'videos members members public false true',
    'email private private connections false false',
  ])
  expect(body.publishes).toEqual(['displayName', 'handle'])
})

test('P9.4: the platform says what it cannot control', async () => {
  const ada = await person(testMock())
  expect((await ada.get('/v1/profile/visibility')).body.note).toMatch(/copy/)
})

test('P4.1: an entry shown wider than its kind counts among what publishing shows', async () => {
  const ada = await publishedPerson(testMock())
  const publishes = async () => (await ada.get('/v1/profile/visibility')).body.publishes
  expect(await publishes()).not.toContain('pastExperience')
  const body = { title: 'Pupil', organization: { name: 'Home' }, start: '1828', end: '1830', visibility: 'public' }
  await ada.post('/v1/profile/experiences', { body })
  expect(await publishes()).toContain('pastExperience')
})
