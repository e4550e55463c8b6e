import { expect, test } from 'vitest'
import { all } from '../support/contacts.ts'
import { download, readyExport } from '../support/exports.ts'
import { invited, keepContacts, tokenOf } from '../support/invitations.ts'
import { person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { testMock } from '../support/test-mock.ts'

/** Ada with an invitation that stands and one that was revoked. */
async function inviter() {
  const mock = testMock()
  const ada = await person(mock)
  const contacts = await keepContacts(ada, 'eve@example.org', 'max@example.org')
  const { items } = await invited(ada, ...Object.values(contacts))
  await ada.delete(`/v1/invitations/${items[1]!.invitation.id}`)
  return { mock, ada, items }
}

test('E-INV, P5.1, G15: the archive has the invitations as the operation answers them, without their links', async () => {
  const { ada, items } = await inviter()
  const archive = await download(ada, (await readyExport(ada)).id)
  const records = await archive.json('contacts/invitations.json')
  expect(records).toEqual((await all(ada, '/v1/invitations')).reverse())
  expect(records.map(({ state }: { state: string }) => state)).toEqual(['issued', 'revoked'])
  const csv = (await archive.text('contacts/invitations.csv')).split('\r\n')
  expect(csv[0]).toBe('id,contactId,state,createdAt,expiresAt,endedAt')
  expect(csv[2]).toMatch(new RegExp(`^${items[1]!.invitation.id},,revoked,`))
  const text = Buffer.from(archive.bytes).toString('utf8')
  expect(text).not.toContain(tokenOf(items[0]!.link))
  expect(await archive.json('contacts/discovery-budget.json')).toEqual({ limit: 5_000, left: 5_000, resetsAt: null })
})

test('E-INV, P5.2, G17: an erasure takes the invitations, and their links do nothing; who opted out stays so', async () => {
  const { mock, ada, items } = await inviter()
  await mock.post('/v1/invitation-opt-outs', { body: { email: 'zoe@example.org' } })
  const { categories } = (await ada.get('/v1/erasure/preview')).body
  expect(categories.find(({ id }: { id: string }) => id === 'invitations')).toMatchObject({
    count: 2,
    action: 'delete',
  })
  expect((await ada.put('/v1/erasure', { body: { graceDays: 0 } })).status).toBe(200)
  mock.world.advance('PT1S')
  const { invitations, invitationOptOuts } = mock.world.snapshot()
  expect([invitations.size, invitationOptOuts.size]).toEqual([0, 1])
  const invitationToken = tokenOf(items[0]!.link)
  const eve = await person(mock, { name: 'Eve', email: 'eve@example.org', invitationToken })
  expect(await all(eve, '/v1/connection-requests')).toEqual([])
})

test('E-INV: while the account of who invited is to be erased, its link does nothing; cancelled, it works again', async () => {
  const { mock, ada, items } = await inviter()
  await ada.put('/v1/erasure', { body: { graceDays: 5 } })
  const invitationToken = tokenOf(items[0]!.link)
  await person(mock, { name: 'Eve', email: 'eve@example.org', invitationToken })
  const states = () => [...mock.world.snapshot().invitations.get(ada.accountId)!.values()].map(({ state }) => state)
  expect(states()).toEqual(['issued', 'revoked'])
  expect((await (await signInAgain(mock, ada)).delete('/v1/erasure')).status).toBe(200)
  await person(mock, { name: 'Max', email: 'max@example.org', invitationToken })
  expect(states()).toEqual(['accepted', 'revoked'])
})
