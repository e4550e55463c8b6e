import { expect, test } from 'vitest'
import { nextPolicy, publish } from '../support/next-policy.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

const path = '/v1/policy/acceptances'

test('P1.5: what was accepted at sign-up is listed with its digest and method', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { body: policy } = await mock.get('/v1/policy/versions/current')
  const { status, body } = await ada.get(path)
  expect(status).toBe(200)
  expect(body.items).toMatchObject([{ version: '1.0.0', sha256: policy.sha256, method: 'sign_up', locale: 'en' }])
})

test('P11.3: a new version waits until it is accepted by an act; accepting twice answers the one that is there', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { version, sha256 } = publish(mock)
  expect((await ada.get('/v1/account')).body.policy).toEqual({
    accepted: '1.0.0',
    current: '1.1.0',
    status: 'acceptance_pending',
  })
  const accepted = await ada.post(path, { body: { version, sha256 } })
  expect(accepted).toMatchObject({ status: 201, body: { version, sha256, method: 'explicit' } })
  expect((await ada.get('/v1/account')).body.policy).toEqual({ accepted: version, current: version, status: 'current' })
  mock.world.advance('PT5M')
  const again = await ada.post(path, { body: { version, sha256 } })
  expect(again).toMatchObject({ status: 201, body: accepted.body })
  expect((await ada.get(path)).body.items.map((item: { method: string }) => item.method)).toEqual([
    'explicit',
    'sign_up',
  ])
})

test('P1.5: another version, or this one with another digest, is stale and accepts nothing', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { version, sha256 } = publish(mock)
  const { body: first } = await mock.get('/v1/policy/versions/1.0.0')
  const stale = [
    { version: '1.0.0', sha256: first.sha256 },
    { version, sha256: first.sha256 },
    { version: '9.9.9', sha256 },
  ]
  for (const body of stale) {
    const answer = await ada.post(path, { body })
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ type: expect.stringContaining('policy-version-stale'), current: version })
  }
  expect((await ada.get(path)).body.items).toHaveLength(1)
})

test('P11.1: a version that is to come cannot be accepted before it is in force', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { version, sha256 } = publish(mock, nextPolicy({ effectiveAt: '2026-12-01T00:00:00.000Z' }))
  expect((await ada.post(path, { body: { version, sha256 } })).status).toBe(409)
})

test('P11.3: nobody sees or makes acceptances of somebody else', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const bob = await person(mock, { name: 'Bob', email: 'bob@example.org' })
  const { version, sha256 } = publish(mock)
  await ada.post(path, { body: { version, sha256 } })
  expect((await bob.get(path)).body.items).toHaveLength(1)
  expect((await mock.get(path)).status).toBe(401)
})
