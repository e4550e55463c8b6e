import { expect, test } from 'vitest'
import { all } from '../support/contacts.ts'
import { nextPolicy, publish } from '../support/next-policy.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

test('G34: a sign-in from a device nobody knows is told, by a notice and a mail; from a known one it is not', async () => {
  const mock = testMock()
  const ada = await person(mock)
  expect(await all(ada, '/v1/notices')).toEqual([])
  const signIn = (agent: string) =>
    mock.post('/v1/sessions', {
      body: { email: ada.email, password: ada.password },
      headers: { 'User-Agent': agent },
    })
  const first = (await signIn('pianeo/0.1.0 (Linux)')).body.session
  await signIn('pianeo/0.2.0 (Linux)')
  await signIn('pianeo/0.2.0 (darwin)')
  const notices = await all(ada, '/v1/notices')
  expect(notices).toMatchObject([
    { event: 'new_device' },
    { kind: 'security', event: 'new_device', reference: first.id },
  ])
  expect(notices[1].text).toContain('pianeo 0.1.0 on Linux signed in')
  const mails = mock.world.outbox({ to: ada.email }).filter(({ kind }) => kind === 'notice')
  expect(mails.map(({ subject, text }) => [subject, text])).toEqual(notices.map(({ subject, text }) => [subject, text]))
})

test('P11.2: a change of the policy is told to everybody once, in a notice and a mail, and to nobody who accepted it', async () => {
  const mock = testMock()
  const people = [await person(mock), await person(mock, { name: 'Eve', email: 'eve@example.org' })]
  publish(mock, nextPolicy({ acceptanceMode: 'explicit', effectiveAt: '2027-01-01T00:00:00.000Z' }))
  for (const one of people) {
    expect(await all(one, '/v1/notices?kind=policy')).toMatchObject([
      { event: 'policy_announced', reference: '1.1.0', text: expect.stringContaining('2027-01-01'), readAt: null },
    ])
    expect(await all(one, '/v1/notices?kind=security')).toEqual([])
    expect(mock.world.outbox({ to: one.email }).filter(({ kind }) => kind === 'notice')).toHaveLength(1)
  }
  expect(await all(await person(mock, { email: 'new@example.org' }), '/v1/notices')).toEqual([])
})

test('P11.2, G34: a notice is acknowledged once; that accepts nothing, and nobody else can', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org' })
  publish(mock, nextPolicy({ acceptanceMode: 'explicit' }))
  const [notice] = await all(ada, '/v1/notices')
  const path = `/v1/notices/${notice.id}/acknowledgement`
  expect(await eve.put(path)).toMatchObject({ status: 404 })
  const read = await ada.put(path)
  expect(read).toMatchObject({ status: 200, body: { ...notice, readAt: '2026-11-24T09:30:00.000Z' } })
  mock.world.advance('PT5M')
  expect((await ada.put(path)).body).toEqual(read.body)
  expect(await all(ada, '/v1/notices?unread=true')).toEqual([])
  expect(await all(ada, '/v1/notices')).toEqual([read.body])
  expect((await ada.get('/v1/account')).body.policy.status).toBe('acceptance_pending')
})
