import { expect, test } from 'vitest'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('P3.1: signing in on three devices gives three rows, newest first, with first and last use', async () => {
  const mock = testMock()
  const ada = await person(mock)
  for (const agent of ['curl/8.9.0', 'pianeo/0.1.0']) {
    mock.world.advance('PT5M')
    await mock.post('/v1/sessions', {
      body: { email: ada.email, password: ada.password },
      headers: { 'User-Agent': agent },
    })
  }
  const { body } = await ada.get('/v1/sessions')
  expect(body.items.map(({ device }: { device: { client: string } }) => device.client)).toEqual([
    'pianeo 0.1.0',
    'curl 8.9.0',
    null,
  ])
  expect(body.items[2]).toMatchObject({
    current: true,
    createdAt: '2026-11-24T09:30:00.000Z',
    lastSeenAt: '2026-11-24T09:40:00.000Z',
  })
})

test('P3.1: pages follow each other to the end, and a cursor fits its own list alone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  for (let at = 0; at < 4; at += 1)
    await mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })
  const seen: string[] = []
  let query = '?limit=2'
  for (;;) {
    const { body, headers } = await ada.get(`/v1/sessions${query}`)
    seen.push(...body.items.map(({ id }: { id: string }) => id))
    if (body.page.next === null) break
    expect(headers.get('link')).toContain(`cursor=${body.page.next}>; rel="next"`)
    query = `?limit=2&cursor=${body.page.next}`
  }
  expect(seen).toHaveLength(5)
  expect(seen).toEqual([...seen].sort().reverse())

  const cursor = (await ada.get('/v1/sessions?limit=2')).body.page.next as string
  const altered = cursor.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  expect((await ada.get(`/v1/sessions?cursor=${altered}`)).status).toBe(400)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  expect((await eve.get(`/v1/sessions?cursor=${cursor}`)).status).toBe(400)
})

test('P3.1: a cursor works for 24 hours', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const signIn = () => mock.post('/v1/sessions', { body: { email: ada.email, password: ada.password } })
  const tokens = (await signIn()).body
  const cursor = (await ada.get('/v1/sessions?limit=1')).body.page.next
  mock.world.advance('P1D')
  const { body } = await mock.post('/v1/oauth/token', {
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: tokens.refreshToken }),
  })
  const late = await mock.get(`/v1/sessions?cursor=${cursor}`, {
    headers: { Authorization: `Bearer ${body.access_token}` },
  })
  expect(late).toMatchObject({ status: 400, body: { type: 'https://api.pianeojobs.example/problems/invalid-cursor' } })
})

test('P3.1: a session that nobody used for 30 days is gone', async () => {
  const mock = testMock()
  const ada = await person(mock)
  mock.world.advance('P30D')
  expect(mock.world.snapshot().sessions.get(ada.accountId)).toBeUndefined()
  expect(mock.world.snapshot().tokens.size).toBe(0)
})
