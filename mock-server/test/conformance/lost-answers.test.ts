import { type Client, type ClientOptions, createClient, memoryTokens, tokensFrom } from '@pianeojobs/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { owned } from '../../src/platform/table.ts'
import { card } from '../support/contacts.ts'
import { signUpBody } from '../support/person.ts'
import { type TestMock, testMock } from '../support/test-mock.ts'

/** What becomes of one attempt: it arrives and its answer too, it never arrives, or only its answer is lost. */
type Fate = 'answered' | 'never sent' | 'answer lost'

/** A client whose next attempts meet these fates; then everything arrives. */
function unlucky(mock: TestMock, options: Partial<ClientOptions> = {}) {
  const fates: Fate[] = []
  const keys: (string | null)[] = []
  const client = createClient({
    baseUrl: 'https://api.pianeojobs.example/v1',
    clock: { now: () => mock.world.now(), sleep: async () => undefined },
    retries: 5,
    ...options,
    async fetch(url, init) {
      const fate = fates.shift() ?? 'answered'
      keys.push(new Headers(init.headers).get('idempotency-key'))
      if (fate === 'never sent') throw new TypeError('fetch failed')
      const response = await mock.fetch(url, init)
      if (fate === 'answer lost') throw new TypeError('terminated')
      return response
    },
  })
  return { client, fates, keys }
}

/** A life in which everything that takes a key is done once; how often each was done, by the state of the platform. */
async function life(mock: TestMock, meets: (fates: Fate[]) => void, { client, fates }: ReturnType<typeof unlucky>) {
  const body = signUpBody()
  meets(fates)
  const { verificationId } = await client.accounts.create(body)
  fates.length = 0
  const code = mock.world.outbox({ to: body.email })[0]!.code!
  const { account, tokens } = (await client.accounts.emailVerifications.confirm(verificationId, { code }))!
  const ada = unlucky(mock, { tokens: memoryTokens(tokensFrom(tokens!, mock.world.now())) })
  const made = await things(ada.client, (act) => {
    ada.fates.length = 0
    meets(ada.fates)
    return act()
  })
  const state = mock.world.snapshot()
  return {
    made,
    there: {
      mails: mock.world.outbox({ to: body.email }).filter(({ code }) => code !== undefined).length,
      experiences: [...owned(state.experiences, account.id).keys()],
      imports: [...owned(state.contactImports, account.id)].map(([id, row]) => `${id} ${row.state}`),
      exports: [...owned(state.exports, account.id).keys()],
    },
  }
}

async function things(client: Client, chancy: <T>(act: () => Promise<T>) => Promise<T>) {
  await client.consents.give('contacts.import', { noticeVersion: 1 })
  const post = { title: 'Programmer', organization: { name: 'Analytical Works' }, start: '1842' }
  const experience = await chancy(() => client.profile.experiences.create(post))
  const opened = await chancy(() => client.contacts.imports.create({ mode: 'plain', source: 'vcard' }))
  await chancy(() => client.contacts.imports.putBatch(opened.id, 1, { entries: [card(1, 'Bob', 'bob@example.org')] }))
  const completed = await chancy(() => client.contacts.imports.complete(opened.id))
  const asked = await chancy(() => client.exports.create({}))
  return { experience: experience.id, import: completed.id, export: asked.id }
}

test('P1.1, P1.3, P2.1, P5.1: whatever is lost on the way, by the SDK everything is done once', async () => {
  const fate = fc.constantFrom<Fate>('never sent', 'answer lost', 'answered')
  const lot = fc.array(fc.array(fate, { maxLength: 5 }), { minLength: 6, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(lot, async (lots) => {
      const mock = testMock()
      const rest = lots.values()
      const { made, there } = await life(mock, (fates) => fates.push(...(rest.next().value ?? [])), unlucky(mock))
      expect(there).toEqual({
        mails: 1,
        experiences: [made.experience],
        imports: [`${made.import} completed`],
        exports: [made.export],
      })
    }),
    { numRuns: 25 },
  )
})

test('P1.3: where the answer of everything is lost once, everything is there once', async () => {
  const mock = testMock()
  const { made, there } = await life(mock, (fates) => fates.push('answer lost'), unlucky(mock))
  expect([there.mails, there.experiences, there.exports]).toEqual([1, [made.experience], [made.export]])
})

test('every call has a key of its own, which its retries share, and a key that is given is kept', async () => {
  const mock = testMock()
  const { client, fates, keys } = unlucky(mock)
  fates.push('never sent', 'answer lost')
  await client.accounts.create(signUpBody())
  await client.accounts.create(signUpBody({ email: 'eve@example.org' }))
  expect(new Set(keys.slice(0, 3)).size).toBe(1)
  expect(new Set(keys).size).toBe(2)
  const { response } = await client.accounts
    .create(signUpBody(), { idempotencyKey: keys[0]!.slice(1, -1) })
    .withResponse()
  expect(response.headers.get('idempotency-replayed')).toBe('true')
  await client.accounts.create(signUpBody(), { idempotencyKey: 'say "when"\\' })
  expect(keys.at(-1)).toBe('"say \\"when\\"\\\\"')
})

test('P1.1: whoever asks again while the first request still runs waits for its answer', async () => {
  const mock = testMock({ scryptCost: 13 })
  const statuses: number[] = []
  let first: Promise<Response> | undefined
  const client = createClient({
    baseUrl: 'https://api.pianeojobs.example/v1',
    retries: 500,
    random: () => 0.01,
    async fetch(url, init) {
      if (!first) {
        first = mock.fetch(url, init)
        throw new TypeError('terminated')
      }
      const response = await mock.fetch(url, init)
      statuses.push(response.status)
      return response
    },
  })
  const { verificationId } = await client.accounts.create(signUpBody())
  expect(((await (await first!).json()) as { verificationId: string }).verificationId).toBe(verificationId)
  expect([statuses[0], statuses.at(-1)]).toEqual([409, 202])
  expect(mock.world.outbox()).toHaveLength(1)
})
