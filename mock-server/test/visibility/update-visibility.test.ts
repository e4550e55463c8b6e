import { expect, test } from 'vitest'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/profile/visibility'

test('P4.2: hiding and showing are instant for every reader', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  const read = async () => (await mock.get('/v1/people/ada-lovelace')).body
  expect((await ada.patch(path, { body: { headline: 'private', summary: 'public' } })).status).toBe(200)
  expect(await read()).toMatchObject({ summary: 'I annotate memoirs.' })
  expect(await read()).not.toHaveProperty('headline')
  await ada.patch(path, { body: { headline: null, summary: null } })
  expect(await read()).toMatchObject({ headline: 'Analyst of engines' })
  expect(await read()).not.toHaveProperty('summary')
})

test('P4.4: a change says what it shows and hides and how to take it back; its tag is that of getVisibility', async () => {
  const ada = await publishedPerson(testMock())
  const before = await ada.get(path)
  const body = { summary: 'public', city: 'private', country: 'public', email: 'connections' }
  const { status, headers, body: change } = await ada.patch(path, { body })
  expect(status).toBe(200)
  expect(change).toMatchObject({
    dryRun: false,
    exposes: [
      { field: 'summary', from: 'members', to: 'public' },
      { field: 'email', from: 'private', to: 'connections' },
    ],
    hides: [{ field: 'city', from: 'members', to: 'private' }],
    undo: { summary: null, city: null, country: null, email: null },
  })
  const after = await ada.get(path)
  expect(change.visibility).toEqual(after.body)
  expect(headers.get('etag')).toBe(after.headers.get('etag'))
  await ada.patch(path, { body: change.undo })
  expect((await ada.get(path)).headers.get('etag')).toBe(before.headers.get('etag'))
})

test('P4.4: a dry run says the same and changes nothing', async () => {
  const ada = await publishedPerson(testMock())
  const before = await ada.get(path)
  const body = { summary: 'public', headline: 'private' }
  const dry = await ada.patch(`${path}?dryRun=true`, { body })
  const after = await ada.get(path)
  expect(after.body).toEqual(before.body)
  expect(dry.headers.get('etag')).toBe(before.headers.get('etag'))
  const real = await ada.patch(path, { body })
  expect({ ...dry.body, dryRun: false }).toEqual(real.body)
})

test('P4.4: no field is shown wider than its widest audience, and the name is not hidden', async () => {
  const ada = await publishedPerson(testMock())
  const before = await ada.get(path)
  const wide = await ada.patch(path, { body: { headline: 'private', email: 'members' } })
  expect(wide).toMatchObject({ status: 422, body: { field: 'email', maxAudience: 'connections' } })
  expect(await ada.patch(path, { body: { links: 'public' } })).toMatchObject({ body: { maxAudience: 'members' } })
  const hidden = await ada.patch(path, { body: { displayName: 'members' } })
  expect(hidden).toMatchObject({ status: 422, body: { errors: [{ pointer: '/displayName', code: 'forced' }] } })
  expect((await ada.patch(path, { body: { displayName: null } })).body.undo).toEqual({})
  expect((await ada.get(path)).body).toEqual(before.body)
})

test('P4.2: If-Match is honoured, not required', async () => {
  const ada = await publishedPerson(testMock())
  const old = (await ada.get(path)).headers.get('etag')!
  await ada.patch(path, { body: { city: 'private' } })
  const late = await ada.patch(path, { body: { city: 'public' }, headers: { 'If-Match': old } })
  expect(late.status).toBe(412)
})
