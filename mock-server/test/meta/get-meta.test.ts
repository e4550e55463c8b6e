import { expect, test } from 'vitest'
import { limits } from '../../src/generated/limits.js'
import { testMock } from '../support/test-mock.ts'

test('P9.1, P9.2: the platform says what it is, its limits, and the oldest TLS it speaks', async () => {
  const mock = testMock()
  const { status, body } = await mock.get('/v1/meta')
  expect(status).toBe(200)
  expect(body).toMatchObject({ minTls: '1.2', policyVersion: '1.0.0', time: '2026-11-24T09:30:00.000Z', limits })
})

test('P6.2: its clock is the one that every deadline runs by', async () => {
  const mock = testMock()
  mock.world.advance('P1M')
  expect((await mock.get('/v1/meta')).body.time).toBe('2026-12-24T09:30:00.000Z')
})
