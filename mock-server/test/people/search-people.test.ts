import { expect, test } from 'vitest'
import type { Caller } from '../support/caller.ts'
import { edit, publish } from '../support/edit.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

async function handles(caller: Caller, query: string): Promise<string[]> {
  const { status, body } = await caller.get(`/v1/people?${query}`)
  expect(status).toBe(200)
  return body.items.map(({ handle }: { handle: string }) => handle)
}

async function published(mock: TestMock, name: string, headline: string, country = 'FR') {
  const somebody = await person(mock, { name, email: `${name.replaceAll(/\W/g, '')}@example.org` })
  await edit(somebody, '/v1/profile', { headline, location: { city: null, region: null, country } })
  await publish(somebody)
  return somebody
}

test('P4.1: only published profiles are found, by the beginnings of words, without regard to accents', async () => {
  const mock = testMock()
  await publishedPerson(mock)
  await person(mock, { name: 'Ada Unpublished', email: 'b@example.org' })
  await published(mock, 'Zoé Müller', 'Ingénieure')
  expect(await handles(mock, 'q=ada')).toEqual(['ada-lovelace'])
  expect(await handles(mock, 'q=LOVE%20analyst')).toEqual(['ada-lovelace'])
  expect(await handles(mock, 'q=zoe')).toEqual(['zoe-muller'])
  expect(await handles(mock, 'q=ing%C3%A9ni')).toEqual(['zoe-muller'])
  expect(await handles(mock, 'q=ada%20zoe')).toEqual([])
})

test('P4.4: a word is found only by who may read the field it stands in; the card shows what everyone may see', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  for (const word of ['memoirs', 'marylebone', 'translator']) {
    expect(await handles(mock, `q=${word}`)).toEqual([])
    expect(await handles(eve, `q=${word}`)).toEqual(['ada-lovelace'])
  }
  for (const word of ['notebook', 'ada%40example']) expect(await handles(eve, `q=${word}`)).toEqual([])
  expect((await eve.get('/v1/people?q=memoirs')).body.items).toEqual([
    {
      personId: ada.personId,
      handle: 'ada-lovelace',
      displayName: 'Ada Lovelace',
      headline: 'Analyst of engines',
      country: 'GB',
    },
  ])
})

test('P7.4: the order is the same for everyone: names first, then the newest; country narrows', async () => {
  const mock = testMock()
  const eve = await published(mock, 'Eve Baker', 'Cook', 'BE')
  await published(mock, 'Ann Smith', 'Baker', 'FR')
  await published(mock, 'Bob Smith', 'Baker', 'BE')
  await published(mock, 'Cy Baker', 'Smith', 'BE')
  const order = ['cy-baker', 'eve-baker', 'bob-smith', 'ann-smith']
  expect(await handles(mock, 'q=baker')).toEqual(order)
  expect(await handles(eve, 'q=baker')).toEqual(order)
  expect(await handles(mock, 'q=baker&country=BE')).toEqual(['cy-baker', 'eve-baker', 'bob-smith'])
  await eve.patch('/v1/profile/visibility', { body: { country: 'private' } })
  expect(await handles(mock, 'q=baker&country=BE')).toEqual(['cy-baker', 'bob-smith'])
})

test('P4.1: pages follow each other without gap or repetition', async () => {
  const mock = testMock()
  for (const name of ['Ann Lee', 'Bob Lee', 'Cy Lee', 'Di Lee', 'Ed Lee']) await published(mock, name, 'Baker')
  const found: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { body } = await mock.get(`/v1/people?q=lee&limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
    found.push(...body.items.map(({ handle }: { handle: string }) => handle))
    cursor = body.page.next
  }
  expect(found).toEqual(['ed-lee', 'di-lee', 'cy-lee', 'bob-lee', 'ann-lee'])
})

test('P7.4: a search sets no cookie and reads none', async () => {
  const mock = testMock()
  await publishedPerson(mock)
  const plain = await mock.get('/v1/people?q=ada')
  const withCookie = await mock.get('/v1/people?q=ada', { headers: { Cookie: 'session=1' } })
  expect(withCookie.body).toEqual(plain.body)
  expect(plain.headers.get('set-cookie')).toBeNull()
  expect(plain.headers.get('vary')).not.toMatch(/cookie/i)
})

test('P4.1: a search for fewer than two letters is refused', async () => {
  const mock = testMock()
  for (const q of ['a', '%20%20', '!!!', '%C3%A9']) {
    const { status, body } = await mock.get(`/v1/people?q=${q}`)
    expect([status, body.type]).toEqual([422, expect.stringMatching(/query-too-short$/)])
  }
})
