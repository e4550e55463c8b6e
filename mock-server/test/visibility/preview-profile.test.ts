import { expect, test } from 'vitest'
import { give } from '../support/contacts.ts'
import { edit } from '../support/edit.ts'
import { person } from '../support/person.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

const viewers = ['public', 'member', 'connection', 'search_engine']

test('P4.4: a preview is to the byte what such a reader is answered, whatever is hidden from whom', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  await edit(ada, '/v1/profile/visibility', { headline: 'members', summary: 'connections', email: 'connections' })
  const preview = async (as: string) => (await ada.get(`/v1/profile/preview?as=${as}`)).body
  expect(await preview('public')).toEqual((await mock.get('/v1/people/ada-lovelace')).body)
  expect(await preview('member')).toEqual((await eve.get('/v1/people/ada-lovelace')).body)
  expect(await preview('connection')).toMatchObject({ viewer: 'connection', summary: 'I annotate memoirs.' })
  expect(await preview('connection')).toHaveProperty('email', 'ada@example.org')
  expect(await preview('member')).not.toHaveProperty('summary')
  expect((await ada.get('/v1/profile/preview')).body).toEqual(await preview('public'))
})

test('P4.3: a search engine sees nothing until the person agrees, and then what everybody sees', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const preview = () => ada.get('/v1/profile/preview?as=search_engine')
  expect(await preview()).toMatchObject({ status: 404 })
  await give(ada, 'discoverability.search_engines')
  expect((await preview()).body).toEqual((await mock.get('/v1/people/ada-lovelace')).body)
  await ada.delete('/v1/consents/discoverability.search_engines')
  expect(await preview()).toMatchObject({ status: 404 })
})

test('P4.4: where a reader finds nothing, the preview says why', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const details = () =>
    Promise.all(viewers.slice(0, 3).map(async (as) => (await ada.get(`/v1/profile/preview?as=${as}`)).body.detail))
  await edit(ada, '/v1/profile/visibility', { handle: 'members' })
  expect(await details()).toEqual([expect.stringContaining('handle'), undefined, undefined])
  await ada.delete('/v1/profile/publication')
  expect(await details()).toEqual(Array(3).fill(expect.stringContaining('it is not published')))
  expect(await ada.get('/v1/profile/preview?as=self')).toMatchObject({ status: 422 })
})
