import { setupServer } from 'msw/node'
import { afterAll, expect, test } from 'vitest'
import { serve } from '../src/adaptors/http.ts'
import { mswHandlers } from '../src/adaptors/msw.ts'
import { createMock, seededRandom } from '../src/index.ts'
import { conformance } from './conformance.ts'
import { callerOf } from './support/caller.ts'
import { person } from './support/person.ts'

function newMock() {
  return createMock({ clock: '2026-11-24T09:30:00.000Z', random: seededRandom('conformance'), scryptCost: 1 })
}

const direct = newMock()
conformance('fetch', () => ({ mock: direct, fetch: direct.fetch, origin: 'https://api.pianeojobs.example' }))

const listening = newMock()
const server = await serve(listening)
conformance('HTTP', () => ({ mock: listening, fetch: globalThis.fetch, origin: new URL(server.baseUrl).origin }))

const intercepted = newMock()
const interceptor = setupServer(...mswHandlers(intercepted))
interceptor.listen({ onUnhandledFrame: 'bypass' })
conformance('MSW', () => ({ mock: intercepted, fetch: globalThis.fetch, origin: 'https://api.pianeojobs.example' }))

test('MSW: requests to other places are left alone', async () => {
  await expect(fetch('https://api.pianeojobs.example.invalid/v1/meta')).rejects.toThrow(TypeError)
})

test('HTTP: P3.1: a session knows the address and the program it was begun from', async () => {
  const ada = await person({ ...listening, ...callerOf(fetch, { origin: new URL(server.baseUrl).origin }) })
  const caller = callerOf(fetch, { origin: new URL(server.baseUrl).origin, token: ada.accessToken })
  const { body } = await caller.get('/v1/sessions/current')
  expect(body).toMatchObject({ ip: '127.0.0.1', current: true, device: { class: 'server', client: 'node' } })
})

afterAll(async () => {
  interceptor.close()
  await server.close()
  for (const mock of [direct, listening, intercepted]) expect(mock.defects()).toEqual([])
})
