import { expect, test } from 'vitest'
import { policies } from '../../src/generated/policies.js'
import { publishedPerson } from '../support/published-person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

const path = '/v1/profile/visibility'

function putInForce(mock: TestMock, acceptanceMode: 'explicit' | 'continued_use'): void {
  const state = mock.world.snapshot()
  const next = { ...policies.at(-1)!, version: '1.1.0', effectiveAt: '2026-11-24T09:00:00.000Z', acceptanceMode }
  mock.world.restore({ ...state, policies: new Map(state.policies).set(next.version, next) })
}

test('P11.3: while a policy waits for acceptance hiding works and showing more does not, dry or not', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  putInForce(mock, 'explicit')
  expect((await ada.patch(path, { body: { headline: 'private' } })).status).toBe(200)
  const before = (await ada.get(path)).body
  for (const suffix of ['', '?dryRun=true']) {
    const answer = await ada.patch(path + suffix, { body: { city: 'private', summary: 'public' } })
    expect(answer).toMatchObject({ status: 403, body: { version: '1.1.0' } })
  }
  expect((await ada.get(path)).body).toEqual(before)
  expect((await ada.delete('/v1/profile/publication')).status).toBe(200)
  const confirmedFields = (await ada.get(path)).body.publishes
  expect((await ada.put('/v1/profile/publication', { body: { confirmedFields } })).status).toBe(403)
})

test('P11.3: where going on is acceptance, showing more is going on, and a dry run is not', async () => {
  const mock = testMock()
  const ada = await publishedPerson(mock)
  putInForce(mock, 'continued_use')
  const accepted = () =>
    [...mock.world.snapshot().acceptances.get(ada.accountId)!.values()].map(({ version }) => version)
  await ada.patch(path, { body: { headline: 'private' } })
  await ada.patch(`${path}?dryRun=true`, { body: { summary: 'public' } })
  expect(accepted()).toEqual(['1.0.0'])
  await ada.patch(path, { body: { summary: 'public' } })
  expect(accepted()).toEqual(['1.0.0', '1.1.0'])
})
