import type { ContactEntry, Discoverability } from '@pianeojobs/sdk/contract'
import { expect } from 'vitest'
import { setDiscoverability } from '../../src/platform/contacts/set-discoverability.ts'
import type { Caller } from './caller.ts'
import type { Person } from './person.ts'
import type { TestMock } from './test-mock.ts'

/** Gives consents, each as an act of its own. */
export async function give(caller: Caller, ...purposeIds: string[]): Promise<void> {
  for (const id of purposeIds) {
    expect((await caller.put(`/v1/consents/${id}`, { body: { noticeVersion: 1 } })).status).toBe(200)
  }
}

/** An entry of an address book. */
export function card(
  index: number,
  displayName: string,
  email?: string,
  more: Partial<ContactEntry> = {},
): ContactEntry {
  return { index, displayName, ...(email !== undefined && { emails: [{ value: email }] }), ...more }
}

/** Imports entries in one request; the import as it was answered. */
export async function imported(caller: Caller, ...entries: ContactEntry[]) {
  const body = { mode: 'plain', source: 'vcard', entries, complete: true }
  const answer = await caller.post('/v1/contact-imports', { body })
  expect(answer).toMatchObject({ status: 202 })
  return answer.body
}

/** Opens an import to be filled by batches; its path. */
export async function opened(caller: Caller): Promise<string> {
  const answer = await caller.post('/v1/contact-imports', { body: { mode: 'plain', source: 'vcard' } })
  expect(answer).toMatchObject({ status: 202, body: { state: 'open' } })
  return `/v1/contact-imports/${answer.body.id}`
}

/** Everything of a paged list. */
export async function all(caller: Caller, path: string) {
  const items = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = `${path.includes('?') ? '&' : '?'}limit=100${cursor && `&cursor=${cursor}`}`
    const { status, body } = await caller.get(path + query)
    expect(status).toBe(200)
    items.push(...body.items)
    cursor = body.page.next
  }
  return items
}

/** Lets a person be found by their address by these people. */
export function findableBy(mock: TestMock, { accountId }: Person, audience: Discoverability): void {
  mock.world.restore(setDiscoverability(mock.world.snapshot(), accountId, audience))
}
