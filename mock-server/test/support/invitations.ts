import type { InvitationBatch } from '@pianeojobs/sdk/contract'
import { expect } from 'vitest'
import type { Caller } from './caller.ts'
import { card, give, imported } from './contacts.ts'

/** Keeps contacts for somebody who agreed to keep and to invite; their ids, by e-mail address. */
export async function keepContacts(caller: Caller, ...emails: string[]): Promise<Record<string, string>> {
  await give(caller, 'contacts.import', 'invitations.send')
  await imported(caller, ...emails.map((email, at) => card(at + 1, `Contact ${at + 1}`, email)))
  const ids = []
  for (const email of emails) {
    const { items } = (await caller.get(`/v1/contacts?q=${encodeURIComponent(email)}`)).body
    ids.push([email, items[0].id] as const)
  }
  return Object.fromEntries(ids)
}

/** Makes invitations for contacts. */
export async function invited(caller: Caller, ...contactIds: (string | undefined)[]): Promise<InvitationBatch> {
  const answer = await caller.post('/v1/invitations', { body: { contactIds } })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}

/** The token in a link. */
export function tokenOf(link: string): string {
  return new URL(link).hash.slice(1)
}
