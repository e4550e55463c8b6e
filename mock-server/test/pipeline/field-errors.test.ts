import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

async function details(body: object): Promise<readonly string[]> {
  const ada = await person(testMock())
  const reply = await ada.post('/v1/profile/experiences', { body })
  expect(reply.status).toBe(422)
  return reply.body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => `${pointer}: ${detail}`)
}

const experience = { title: 'Mathematician', organization: { name: 'Analytical Works' }, start: '1842' }

test('P1.3: a value of the wrong shape is told what the contract wants instead, with its example', async () => {
  expect(await details({ ...experience, start: 'March', end: '2020-13' })).toEqual([
    '/start: start must be a career date as exactly as the person remembers it, YYYY, YYYY-MM or YYYY-MM-DD, such as "2021-03"',
    '/end: end must be a career date as exactly as the person remembers it, YYYY, YYYY-MM or YYYY-MM-DD, such as "2021-03"',
  ])
  expect(await details({ ...experience, organization: { name: 'Works', url: 'works' } })).toEqual([
    '/organization/url: url must be an address on the web, https or http, such as "https://example.org/ada"',
  ])
})

test('P1.3: a text that is empty is told so', async () => {
  const [title, ...more] = await details({ ...experience, title: '' })
  expect(title).toMatch(/^\/title: title must be one line of text that is not empty.*, such as "/)
  expect(more).toEqual([])
})

test('P1.3: of a long list of values the contract says what they are', async () => {
  const location = { city: 'Turin', region: null, country: 'Italy' }
  expect(await details({ ...experience, location })).toEqual([
    '/location/country: country must be an ISO 3166-1 alpha-2 country code in capitals, such as "FR"',
  ])
})

test('P1.2: a number of one is said as one', async () => {
  const reply = await testMock().post('/v1/sessions', { body: { email: 'ada@example.org', password: '' } })
  expect(reply.body.errors).toMatchObject([{ detail: 'password must not be empty', code: 'too-short' }])
})
