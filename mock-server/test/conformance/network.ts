import { expect } from 'vitest'
import { publishProfile, signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import type { Platform } from './platform.ts'
import { refusal } from './refusal.ts'

async function adaAndBob(platform: Platform) {
  const ada = await signUp(platform)
  const bob = await signUp(platform, { name: 'Bob Noyce', email: 'bob@example.org' })
  for (const member of [ada, bob]) await publishProfile(member)
  return { ada, bob, adaId: ada.account.personId, bobId: bob.account.personId }
}

overEveryTransport(
  'E-NET, P9.4: one asks, the other accepts, and the connection is removed again',
  async (platform) => {
    const { ada, bob, bobId } = await adaAndBob(platform)
    const { network } = ada.client
    const request = await network.requests.create({ personId: bobId, message: 'Zoé says hello 🎹' })
    const pending = await refusal(network.requests.create({ personId: bobId }), 'request-pending')
    expect(pending.problem.id).toBe(request.id)
    const [received] = await bob.client.network.requests.list({ direction: 'received' }).toArray()
    expect(received).toMatchObject({ id: request.id, state: 'pending', message: 'Zoé says hello 🎹' })
    await bob.client.network.requests.answer(request.id, { answer: 'accept' })
    const late = await refusal(
      bob.client.network.requests.answer(request.id, { answer: 'decline' }),
      'invalid-state-transition',
    )
    expect(late.problem).toMatchObject({ from: 'accepted', to: 'declined', allowed: [] })
    const [connection] = await network.connections.list().toArray()
    expect((await bob.client.people.get('ada-lovelace')).viewer).toBe('connection')
    const known = await refusal(network.requests.create({ personId: bobId }), 'already-connected')
    expect(known.problem.connectionId).toBe(connection!.id)
    expect(await network.connections.remove(connection!.id)).toBeUndefined()
    expect(await bob.client.network.connections.list().toArray()).toEqual([])
  },
)

overEveryTransport('E-NET, P6.4: a request is withdrawn, and a suggestion says why', async (platform) => {
  const { ada, bob, bobId } = await adaAndBob(platform)
  for (const { client } of [ada, bob]) {
    await client.profile.experiences.create({ title: 'Analyst', organization: { name: 'Works' }, start: '1842' })
  }
  const { network } = ada.client
  expect(await network.suggestions.list().toArray()).toMatchObject([
    { person: { personId: bobId }, why: [{ kind: 'same_org_overlap', count: 1 }] },
  ])
  const { id } = await network.requests.create({ personId: bobId })
  expect(await network.suggestions.list().toArray()).toEqual([])
  expect((await network.requests.withdraw(id)).state).toBe('withdrawn')
  await refusal(network.requests.create({ personId: bobId }), 'recipient-unavailable')
})

overEveryTransport('P4.4, P9.4: a person is blocked, listed and unblocked', async (platform) => {
  const { ada, bob, adaId, bobId } = await adaAndBob(platform)
  const { blocks } = ada.client.network
  expect(await blocks.add(bobId)).toMatchObject({ personId: bobId, person: { displayName: 'Bob Noyce' } })
  expect(await blocks.list().toArray()).toMatchObject([{ personId: bobId }])
  await refusal(bob.client.people.get('ada-lovelace'), 'not-found')
  await refusal(bob.client.network.requests.create({ personId: adaId }), 'recipient-unavailable')
  expect(await blocks.remove(bobId)).toBeUndefined()
  expect((await bob.client.people.get('ada-lovelace')).viewer).toBe('member')
})
