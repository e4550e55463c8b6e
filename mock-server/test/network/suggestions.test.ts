import { expect, test } from 'vitest'
import { all, card, findableBy, give, imported } from '../support/contacts.ts'
import { edit, publish } from '../support/edit.ts'
import { answered, asked, connected } from '../support/network.ts'
import { type Person, person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

type Post = readonly [organization: string, start: string, end: string | null]

async function member(mock: TestMock, name: string, ...posts: Post[]): Promise<Person> {
  const somebody = await person(mock, { name, email: `${name.toLowerCase()}@example.org` })
  await edit(somebody, '/v1/profile', { headline: `I am ${name}` })
  for (const [organization, start, end] of posts) {
    const body = { title: 'Analyst', organization: { name: organization }, start, ...(end !== null && { end }) }
    expect((await somebody.post('/v1/profile/experiences', { body })).status).toBe(201)
  }
  await publish(somebody)
  return somebody
}

/** Who is suggested, and why. */
async function suggested(caller: Person) {
  return (await all(caller, '/v1/suggestions')).map(({ person, why }) => [
    person.displayName,
    ...why.map(({ kind, count }: { kind: string; count: number }) => `${kind} ${count}`),
  ])
}

test('P6.4: people are suggested for what is listed and for nothing else, each with why, the likeliest first', async () => {
  const mock = testMock()
  const ada = await member(mock, 'Ada', ['Analytical Works', '1840', '1845-06'], ['Royal Mail', '1846', null])
  const bob = await member(mock, 'Bob')
  const eve = await member(mock, 'Eve', ['ANALYTICAL works', '1845', '1850'])
  const kay = await member(mock, 'Kay', ['Analytical Works', '1845-07', null])
  const sam = await member(mock, 'Sam', ['Royal Mail', '1850', null], ['Analytical Works', '1839', '1840-03'])
  await member(mock, 'Zoe', ['Elsewhere', '1840', null])
  expect(await suggested(ada)).toEqual([
    ['Sam', 'same_org_overlap 2'],
    ['Eve', 'same_org_overlap 1'],
  ])
  await connected(ada, bob)
  await connected(bob, kay)
  await connected(bob, eve)
  findableBy(mock, kay, 'anyone')
  await give(ada, 'contacts.import', 'contacts.matching')
  await imported(ada, card(1, 'Kay', 'kay@example.org'))
  expect(await suggested(ada)).toEqual([
    ['Kay', 'shared_connection 1', 'contact_match 1'],
    ['Eve', 'shared_connection 1', 'same_org_overlap 1'],
    ['Sam', 'same_org_overlap 2'],
  ])
  const [{ why }] = (await ada.get('/v1/suggestions?limit=1')).body.items
  expect(why[0].detail).toBe('You have a connection in common.')
  expect(JSON.stringify(await all(ada, '/v1/suggestions'))).toContain(
    'You were both at ANALYTICAL works at the same time.',
  )
  await ada.delete('/v1/consents/contacts.matching')
  expect(await suggested(ada)).toContainEqual(['Kay', 'shared_connection 1'])
  expect(sam.personId).not.toBe(eve.personId)
})

test('P6.4: what somebody does not show to the one who reads speaks for nothing', async () => {
  const mock = testMock()
  const ada = await member(mock, 'Ada', ['Analytical Works', '1840', null])
  const bob = await member(mock, 'Bob', ['Analytical Works', '1840', null])
  expect(await suggested(ada)).toHaveLength(1)
  await bob.patch('/v1/profile/visibility', { body: { currentExperience: 'connections' } })
  expect(await suggested(ada)).toEqual([])
  expect(await suggested(bob)).toEqual([['Ada', 'same_org_overlap 1']])
  await ada.delete('/v1/profile/publication')
  expect(await suggested(bob)).toEqual([])
})

test('P6.4: nobody is suggested who is connected, asked or asking, was declined within 90 days, or was dismissed', async () => {
  const mock = testMock()
  const ada = await member(mock, 'Ada', ['Works', '1840', null])
  const bob = await member(mock, 'Bob', ['Works', '1840', null])
  expect([await suggested(ada), await suggested(bob)]).toMatchObject([
    [['Bob', 'same_org_overlap 1']],
    [['Ada', 'same_org_overlap 1']],
  ])
  const request = await asked(ada, bob)
  expect([await suggested(ada), await suggested(bob)]).toEqual([[], []])
  await answered(bob, request, 'decline')
  expect([await suggested(ada), await suggested(bob)]).toEqual([[], []])
  mock.world.advance('P90D')
  const [ada2, bob2] = [await signInAgain(mock, ada), await signInAgain(mock, bob)]
  expect([await suggested(ada2), await suggested(bob2)]).toMatchObject([[], [['Ada', 'same_org_overlap 1']]])
  await connected(bob2, ada2)
  expect([await suggested(ada2), await suggested(bob2)]).toEqual([[], []])
  const eve = await member(mock, 'Eve', ['Works', '1840', null])
  findableBy(mock, eve, 'anyone')
  await give(ada2, 'contacts.matching')
  await imported(ada2, card(1, 'Eve', 'eve@example.org'))
  expect(await suggested(ada2)).toHaveLength(1)
  const [match] = await all(ada2, '/v1/contact-matches')
  await ada2.put(`/v1/contact-matches/${match.id}/dismissal`)
  expect(await suggested(ada2)).toEqual([])
})

test('P6.4: a skill that both show speaks for a suggestion, and only the very same one', async () => {
  const mock = testMock()
  const [ada, bob, cay, dan] = [
    await member(mock, 'Ada'),
    await member(mock, 'Bob'),
    await member(mock, 'Cay'),
    await member(mock, 'Dan'),
  ]
  const know = async (who: Person, ...skills: object[]) => {
    const { headers } = await who.get('/v1/profile/sections/skills')
    const change = { body: { section: 'skills', items: skills }, headers: { 'If-Match': headers.get('etag')! } }
    expect((await who.put('/v1/profile/sections/skills', change)).status).toBe(200)
  }
  await know(ada, { name: 'C++', visibility: 'private' }, { name: 'Weaving' })
  await know(bob, { name: ' c++' }, { name: 'weaving' }, { name: 'Weaving' })
  await know(cay, { name: 'C' }, { name: 'C#' })
  await know(dan, { name: 'Weaving', visibility: 'connections' })
  expect(await suggested(ada)).toEqual([['Bob', 'same_skill 2']])
  expect(await suggested(bob)).toEqual([['Ada', 'same_skill 1']])
  expect((await ada.get('/v1/suggestions')).body.items[0].why[0].detail).toBe('You have 2 skills in common.')
  expect((await bob.get('/v1/suggestions')).body.items[0].why[0].detail).toBe('You both named the skill Weaving.')
})

test('P6.4: suggestions come in pages, each person once', async () => {
  const mock = testMock()
  const ada = await member(mock, 'Ada', ['Works', '1840', null])
  for (const name of ['Bob', 'Cay', 'Dan']) await member(mock, name, ['Works', '1840', null])
  const first = (await ada.get('/v1/suggestions?limit=2')).body
  const rest = (await ada.get(`/v1/suggestions?limit=2&cursor=${first.page.next}`)).body
  const names = [...first.items, ...rest.items].map(({ person }) => person.displayName)
  expect(names).toEqual(['Dan', 'Cay', 'Bob'])
  expect(rest.page.hasMore).toBe(false)
})
