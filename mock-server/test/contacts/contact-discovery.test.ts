import type { ContactDiscovery } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { emailMatchKey } from '../../src/platform/contacts/email-match-key.ts'
import type { Caller } from '../support/caller.ts'
import { give } from '../support/contacts.ts'
import { type Person, person } from '../support/person.ts'
import { signInAgain } from '../support/sign-in-again.ts'
import { slugOf } from '../support/slug-of.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'
import { blind, finalize } from '../support/voprf-client.ts'

const url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

async function discovery(caller: Caller): Promise<ContactDiscovery> {
  const { status, body } = await caller.get('/v1/contact-discovery')
  expect(status).toBe(200)
  return body
}

async function seeker(mock: TestMock, name = 'Ada Lovelace', email = 'ada@example.org'): Promise<Person> {
  const somebody = await person(mock, { name, email })
  await give(somebody, 'contacts.matching')
  return somebody
}

const evaluated = (caller: Caller, epoch: number, elements: readonly string[]) =>
  caller.post('/v1/contact-discovery/evaluations', { body: { epoch, elements } })

/** What a client makes of addresses: it verifies the proof and unblinds. `seed` chooses the blinds. */
async function outputsOf(caller: Caller, addresses: readonly string[], seed: bigint): Promise<string[]> {
  const { epoch, publicKey } = await discovery(caller)
  const blinded = addresses.map((address, at) =>
    blind(new TextEncoder().encode(emailMatchKey(address)!), seed + BigInt(at)),
  )
  const elements = blinded.map(({ element }) => url(element))
  const { status, body } = await evaluated(caller, epoch, elements)
  expect(status).toBe(200)
  return finalize(blinded, body.elements.map(bytes), bytes(body.proof), bytes(publicKey)).map(url)
}

/** A blinded element that is right. */
const element = url(blind(new TextEncoder().encode('ada@example.org'), 12345n).element)

test('P2.1: two people with other blinds get the same output for one address, another for another, and each is proved', async () => {
  const mock = testMock()
  const ada = await seeker(mock)
  const bob = await seeker(mock, 'Bob Noyce', 'bob@example.org')
  const [eve, max] = await outputsOf(ada, ['Eve <EVE@example.org>', 'max@example.org'], 1_000_003n)
  const [again] = await outputsOf(bob, ['eve@EXAMPLE.org'], 77_777n)
  expect(again).toBe(eve)
  expect(max).not.toBe(eve)
})

test('P2.1: nothing of an address, an element or a proof is kept', async () => {
  const mock = testMock()
  const ada = await seeker(mock)
  const { epoch } = await discovery(ada)
  const { body } = await evaluated(ada, epoch, [element])
  const kept = JSON.stringify(mock.world.snapshot(), (_, value) => (value instanceof Map ? [...value] : value))
  for (const text of [element, body.elements[0], body.proof]) expect(kept).not.toContain(text)
})

test('P2.1: without the consent to matching nothing is evaluated, though anyone reads how it is done', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { epoch, suite, mode, maxElements, budget } = await discovery(ada)
  expect({ suite, mode, maxElements }).toEqual({ suite: 'ristretto255-SHA512', mode: 'voprf', maxElements: 500 })
  expect(budget).toEqual({ limit: 5_000, left: 5_000, resetsAt: null })
  const refused = await evaluated(ada, epoch, [element])
  expect(refused).toMatchObject({ status: 403, body: { purposeId: 'contacts.matching' } })
})

test('P2.1: the budget is one for each person: what is taken is told, beyond it nothing is evaluated, a day later it is whole', async () => {
  const mock = testMock()
  const ada = await seeker(mock)
  const bob = await seeker(mock, 'Bob Noyce', 'bob@example.org')
  const { epoch } = await discovery(ada)
  const { body } = await evaluated(ada, epoch, [element, element, element])
  const resetsAt = new Date(mock.world.now() + 86_400_000).toISOString()
  expect(body.budget).toEqual({ limit: 5_000, left: 4_997, resetsAt })
  const state = mock.world.snapshot()
  const row = state.discoverySpending.get(ada.accountId)!
  const spent = new Map(state.discoverySpending).set(ada.accountId, { ...row, elements: 4_999 })
  mock.world.restore({ ...state, discoverySpending: spent })
  expect(await evaluated(ada, epoch, [element, element])).toMatchObject({ status: 422, body: { limit: 5_000 } })
  expect((await discovery(ada)).budget).toMatchObject({ left: 1 })
  expect((await evaluated(ada, epoch, [element])).status).toBe(200)
  expect(slugOf(await evaluated(ada, epoch, [element]))).toBe('limit-exceeded')
  expect((await discovery(bob)).budget).toMatchObject({ left: 5_000 })
  mock.world.advance('P1D')
  expect((await discovery(await signInAgain(mock, ada))).budget).toEqual({ limit: 5_000, left: 5_000, resetsAt: null })
})

test('P2.1: an epoch lasts 30 days; with the next comes another key, and the old one is destroyed', async () => {
  const mock = testMock()
  const ada = await seeker(mock)
  const first = await discovery(ada)
  expect(Date.parse(first.endsAt) - Date.parse(first.startsAt)).toBe(30 * 86_400_000)
  const [before] = await outputsOf(ada, ['eve@example.org'], 5n)
  mock.world.advance('P30D')
  expect(mock.world.snapshot().discoveryKeys.size).toBe(0)
  const later = await signInAgain(mock, ada)
  const next = await discovery(later)
  expect(next.epoch).toBe(first.epoch + 1)
  expect(next.startsAt).toBe(first.endsAt)
  expect(next.publicKey).not.toBe(first.publicKey)
  const stale = await evaluated(later, first.epoch, [element])
  expect(stale).toMatchObject({ status: 409, body: { epoch: next.epoch } })
  expect((await discovery(later)).budget.left).toBe(5_000)
  expect(await outputsOf(later, ['eve@example.org'], 5n)).not.toEqual([before])
})

test('P2.1: what is no element, or the identity, is named by its place and costs nothing', async () => {
  const mock = testMock()
  const ada = await seeker(mock)
  const { epoch } = await discovery(ada)
  const [identity, negative, large] = [new Uint8Array(32), new Uint8Array(32).fill(1), new Uint8Array(32).fill(255)]
  for (const wrong of [identity, negative, large].map(url)) {
    const refused = await evaluated(ada, epoch, [element, wrong])
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toMatchObject([{ in: 'body', pointer: '/elements/1' }])
  }
  expect((await discovery(ada)).budget.left).toBe(5_000)
  for (const elements of [[], Array(501).fill(element)]) {
    expect(slugOf(await evaluated(ada, epoch, elements))).toBe('validation-failed')
  }
})
