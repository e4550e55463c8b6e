import { createMock, type MockFetch } from '@pianeojobs/mock-server'
import { createClient } from '@pianeojobs/sdk'
import { expect, test } from 'vitest'
import { consentHistory } from '../../src/actions/consent/history.ts'
import type { Context } from '../../src/context.ts'
import { baseUrl, memberOf } from '../support/member.ts'
import { signedIn } from '../support/signed-in.ts'

test('G7.3: consent history lists every act, and --verify computes the chain again', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.run(['consent', 'history'])).stdout).toBe('You have decided about no consent yet.\n')
  await pianeo.ok('consent', 'give', 'contacts.import', '--json')
  await pianeo.ok('consent', 'withdraw', 'contacts.import', '--json')
  const { json } = await pianeo.ok('consent', 'history', '--json')
  expect(json.events.map(({ type }: { type: string }) => type)).toEqual(['withdraw', 'give'])
  expect(json).not.toHaveProperty('head')
  const { json: verified } = await pianeo.ok('consent', 'history', '--verify', '--json')
  expect(verified).toEqual({ ...json, head: { seq: 2, hash: json.events[0].hash } })
  const { stdout } = await pianeo.run(['consent', 'history', '--verify'])
  expect(stdout).toContain('The chain holds: 2 events')
  expect(stdout).toContain(json.events[0].hash)
})

test('G7.3: a ledger that the platform changed is told, with the event where it does not hold', async () => {
  const mock = createMock({ scryptCost: 1 })
  const tokens = await memberOf(mock)
  const forging: MockFetch = async (url, init) => {
    const answer = await mock.fetch(url, init)
    if (!String(url).includes('/consent-events')) return answer
    const body = await answer.json()
    body.items[0].state = 'withdrawn'
    return Response.json(body, { status: answer.status })
  }
  const client = createClient({ baseUrl, tokens, fetch: forging })
  await client.consents.give('analytics.usage', { noticeVersion: 1 })
  const context = { client } as Context
  await expect(consentHistory(context, { verify: true })).rejects.toMatchObject({
    code: 'ledger-broken',
    exit: 6,
    message: expect.stringContaining('event 1'),
  })
  expect((await consentHistory(context, { verify: false })).events).toHaveLength(1)
})
