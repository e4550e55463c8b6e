// Test your own code against the whole platform, in your process: nothing to start, nothing to stub, a clock to turn.
// This is node:test; in vitest it is the same with `expect`.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { createMock, seededRandom } from '@pianeojobs/mock-server'
import { type Client, createClient, isProblem, memoryTokens, tokensFrom } from '@pianeojobs/sdk'

/** Your code, for this example: it greets whoever is signed in, and asks for the password when nobody is any more. */
async function greet(client: Client): Promise<string> {
  try {
    return `Good day, ${(await client.accounts.get()).name}`
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSignedInError') return 'Please sign in'
    throw error
  }
}

// The same instant, ids and codes on every run; `scryptCost` makes passwords cheap to check.
const mock = createMock({ seed: 'town', clock: '2026-11-24T09:00:00Z', random: seededRandom('tests'), scryptCost: 1 })
const clock = { now: mock.world.now, sleep: async () => {} }
const tokens = memoryTokens()
const client = createClient({ baseUrl: 'https://api.pianeojobs.example/v1', fetch: mock.fetch, clock, tokens })
const member = await signUp()
const signedUp = mock.world.snapshot()

beforeEach(async () => {
  mock.world.restore(signedUp) // a world is one value: going back to it costs nothing
  await tokens.write(member)
})

test('somebody who is signed in is greeted by name', async () => {
  assert.equal(await greet(client), 'Good day, Ada Lovelace')
})

test('after a month without a visit the session is over', async () => {
  mock.world.advance('P31D')
  assert.equal(await greet(client), 'Please sign in')
})

test('a code from the mail is good for half an hour', async () => {
  const { verificationId } = await startSignUp('grace@example.org')
  const [mail] = mock.world.outbox({ to: 'grace@example.org' })
  mock.world.advance('PT31M')
  const confirming = client.accounts.emailVerifications.confirm(verificationId, { code: mail!.code! })
  await assert.rejects(confirming, (error) => isProblem(error, 'code-expired'))
})

async function startSignUp(email: string) {
  const { version, sha256 } = await client.policy.versions.get('current')
  const person = { name: 'Ada Lovelace', email, country: 'GB', password: 'seven quiet engines hum' } as const
  return client.accounts.create({ ...person, confirmAge18: true, policy: { version, sha256 } })
}

async function signUp() {
  const { verificationId } = await startSignUp('ada@example.org')
  const code = mock.world.outbox({ to: 'ada@example.org' })[0]!.code!
  const confirmed = await client.accounts.emailVerifications.confirm(verificationId, { code })
  return tokensFrom(confirmed!.tokens!, mock.world.now())
}
