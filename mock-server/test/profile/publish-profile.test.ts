import { expect, test } from 'vitest'
import { edit, publish } from '../support/edit.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

test('P4.1: publishing wants exactly the fields that become public, and says which they are', async () => {
  const mock = testMock()
  const ada = await person(mock)
  await edit(ada, '/v1/profile', {
    headline: 'Analyst',
    summary: 'For members.',
    location: { city: 'Paris', region: null, country: 'FR' },
  })
  const expected = ['displayName', 'handle', 'headline', 'country']
  const wrong = [expected.slice(1), [...expected, 'summary'], ['displayName', 'handle', 'headline', 'summary']]
  for (const confirmedFields of wrong) {
    const answer = await ada.put('/v1/profile/publication', { body: { confirmedFields } })
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [{ in: 'body', pointer: '/confirmedFields', code: 'confirmation-mismatch', params: { expected } }],
      },
    })
    expect((await mock.get('/v1/people/ada-lovelace')).status).toBe(404)
  }
  const answer = await ada.put('/v1/profile/publication', { body: { confirmedFields: [...expected].reverse() } })
  expect(answer).toMatchObject({
    status: 200,
    body: { published: true, handle: 'ada-lovelace', publicFields: expected },
  })
  expect((await mock.get('/v1/people/ada-lovelace')).body).toEqual({
    personId: ada.personId,
    handle: 'ada-lovelace',
    displayName: 'Ada Lovelace',
    viewer: 'public',
    headline: 'Analyst',
    location: { city: null, region: null, country: 'FR' },
  })
})

test('P4.1: a profile without a headline is not published', async () => {
  const ada = await person(testMock())
  const answer = await ada.put('/v1/profile/publication', { body: { confirmedFields: ['displayName', 'handle'] } })
  expect(answer).toMatchObject({ status: 422, body: { missing: ['headline'] } })
})

test('P4.1: publishing twice is once, and unpublishing keeps everything', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const { body: before } = await ada.get('/v1/profile')
  mock.world.advance('PT5M')
  expect((await publish(ada)).body.publishedAt).toBe(before.publishedAt)
  const taken = await ada.delete('/v1/profile/publication')
  expect(taken).toMatchObject({ status: 200, body: { published: false, publicFields: [] } })
  expect((await ada.get('/v1/profile')).body).toEqual({
    ...before,
    published: false,
    updatedAt: expect.not.stringMatching(before.updatedAt),
  })
  expect((await mock.get('/v1/people/ada-lovelace')).status).toBe(404)
  expect((await ada.delete('/v1/profile/publication')).status).toBe(200)
})

test('P4.2: what is read right after publishing, hiding and changing is what was just written', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const read = () => mock.get('/v1/people/ada-lovelace')
  for (const headline of ['One', 'Two', 'Three']) {
    await edit(ada, '/v1/profile', { headline })
    expect((await read()).body.headline).toBe(headline)
    await ada.delete('/v1/profile/publication')
    expect((await read()).status).toBe(404)
    await publish(ada)
    expect((await read()).status).toBe(200)
  }
})
