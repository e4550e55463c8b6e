import { expect, test } from 'vitest'
import { nextPolicy, publish } from '../support/next-policy.ts'
import { testMock } from '../support/test-mock.ts'

test('P11.1: every version is listed, newest first, without its words', async () => {
  const mock = testMock()
  publish(mock)
  publish(mock, nextPolicy({ version: '1.2.0', effectiveAt: '2027-01-01T00:00:00.000Z' }))
  const { status, body } = await mock.get('/v1/policy/versions')
  expect(status).toBe(200)
  expect(body.items.map(({ version, inForce }: { version: string; inForce: boolean }) => [version, inForce])).toEqual([
    ['1.2.0', false],
    ['1.1.0', true],
    ['1.0.0', false],
  ])
  expect(Object.keys(body.items[0])).not.toContain('sections')
  const first = await mock.get('/v1/policy/versions?limit=2')
  const rest = await mock.get(`/v1/policy/versions?limit=2&cursor=${first.body.page.next}`)
  expect([...first.body.items, ...rest.body.items]).toEqual(body.items)
})
