import { cp } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Pianeo, temporaryPianeo } from '../support/pianeo.ts'
import { password, signedIn } from '../support/signed-in.ts'

const ada = { name: 'Ada Lovelace', email: 'ada@example.org', handle: 'ada-lovelace' }
const bob = { name: 'Bob Noyce', email: 'bob@example.org', handle: 'bob-noyce' }
type Member = typeof ada

/** Signs somebody up in the sandbox, publishes their profile, and signs out again. */
async function settle(pianeo: Pianeo, { name, email }: Member): Promise<void> {
  const details = ['--name', name, '--email', email, '--country', 'FR']
  const agreed = ['--adult', '--accept-policy', '--password-stdin', '--json']
  expect(await pianeo.run(['sign-up', ...details, ...agreed], { stdin: password })).toMatchObject({ exit: 0 })
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', email, '--json')
  await pianeo.ok('verify', '--code', mails[0].code, '--json')
  await pianeo.ok('profile', 'set', `headline=I am ${name}`, '--json')
  await pianeo.ok('profile', 'publish', '--yes', '--json')
  await pianeo.ok('sign-out', '--json')
}

/** Both are in this sandbox; signing up costs more than copying the folder it fills. */
let settled: Pianeo

beforeAll(async () => {
  settled = await temporaryPianeo()
  for (const member of [ada, bob]) await settle(settled, member)
}, 180_000)

afterAll(() => settled[Symbol.asyncDispose]())

async function sandboxOfBoth(): Promise<Pianeo> {
  const pianeo = await temporaryPianeo()
  await cp(settled.home, pianeo.home, { recursive: true })
  return pianeo
}

/** Goes on as somebody: the sandbox has one session at a time. */
async function as(pianeo: Pianeo, { email }: Member): Promise<void> {
  await pianeo.run(['sign-out', '--json'])
  const signedIn = await pianeo.run(['sign-in', '--email', email, '--password-stdin', '--json'], { stdin: password })
  expect(signedIn).toMatchObject({ exit: 0 })
}

async function importAddressOf(pianeo: Pianeo, { name, email }: Member) {
  const stdin = `BEGIN:VCARD\nFN:${name}\nEMAIL:${email}\nEND:VCARD\n`
  const args = ['contacts', 'import', '-', '--consent', '--match', '--json']
  expect(await pianeo.run(args, { stdin })).toMatchObject({ exit: 0 })
}

test('P2.1, E-NET, P9.4: two people find each other by import, connect, block and unblock, by commands alone', async () => {
  await using pianeo = await sandboxOfBoth()
  const json = async (...args: string[]) => (await pianeo.ok(...args, '--json')).json
  const said = async (...args: string[]) => (await pianeo.run(args)).stdout
  await as(pianeo, bob)
  await importAddressOf(pianeo, ada)
  await as(pianeo, ada)
  await importAddressOf(pianeo, bob)
  const [match] = await json('contacts', 'matches')
  expect(match).toMatchObject({ handle: bob.handle, reason: 'mutual' })
  expect(await json('network', 'suggestions')).toMatchObject([
    { person: { handle: bob.handle }, why: [{ kind: 'contact_match' }] },
  ])
  expect(await said('network', 'suggestions')).toContain('You have their address')
  expect(await said('network', 'connect', match.handle, '--message', 'We met at the Works.')).toMatch(
    /^Asked: Bob Noyce\. The request waits until 20\d\d-/,
  )
  const { error: twice } = await pianeo.fails(6, 'network', 'connect', bob.handle, '--json')
  expect(twice.code).toBe('request-pending')

  await as(pianeo, bob)
  expect(await json('notices')).toMatchObject([{ event: 'connection_requested' }])
  const [request] = await json('network', 'requests', '--received', '--state', 'pending')
  expect(request).toMatchObject({ direction: 'received', message: 'We met at the Works.' })
  expect(await said('network', 'requests')).toMatch(/from {2}Ada Lovelace {2}ada-lovelace {2}pending/)
  expect(await said('network', 'accept', ada.handle)).toContain('Connected: Ada Lovelace.')
  expect((await pianeo.fails(3, 'network', 'accept', ada.handle, '--json')).error.code).toBe(
    'waiting-request-not-found',
  )
  expect(await json('network', 'connections')).toMatchObject([{ person: { handle: ada.handle } }])
  const block = await json('network', 'block', ada.handle)
  expect(block).toMatchObject({ person: { handle: ada.handle } })
  expect(await said('network', 'blocks')).toContain(block.personId)
  for (const list of [
    ['network', 'connections'],
    ['network', 'suggestions'],
    ['contacts', 'matches'],
  ]) {
    expect([list, await json(...list)]).toEqual([list, []])
  }

  await as(pianeo, ada)
  for (const list of [
    ['network', 'connections'],
    ['network', 'suggestions'],
    ['contacts', 'matches'],
  ]) {
    expect([list, await json(...list)]).toEqual([list, []])
  }
  expect((await pianeo.fails(3, 'network', 'connect', bob.handle, '--json')).error.code).toBe('not-found')

  await as(pianeo, bob)
  expect(await said('network', 'unblock', ada.handle)).toBe('Not blocked any more: Ada Lovelace.\n')
  expect(await json('network', 'blocks')).toEqual([])
  expect(await json('network', 'connections')).toEqual([])
  expect(await json('contacts', 'matches')).toHaveLength(1)
}, 180_000)

test('P9.4: a connection shows who it is, and is removed for both', async () => {
  await using pianeo = await sandboxOfBoth()
  await as(pianeo, bob)
  expect((await pianeo.ok('network', 'connect', ada.handle, '--json')).json).toMatchObject({ message: null })
  await as(pianeo, ada)
  expect((await pianeo.ok('network', 'accept', bob.handle, '--json')).json).toMatchObject({ state: 'accepted' })
  expect((await pianeo.run(['network', 'connections'])).stdout).toContain('I am Bob Noyce')
  expect((await pianeo.run(['network', 'remove', bob.handle])).stdout).toContain('Removed: Bob Noyce.')
  expect((await pianeo.ok('network', 'connections', '--json')).json).toEqual([])
})

test('E-NET: who declines is not told of; who asked takes back what they think is pending', async () => {
  await using pianeo = await sandboxOfBoth()
  await as(pianeo, ada)
  const { json: request } = await pianeo.ok('network', 'connect', bob.handle, '--json')
  await as(pianeo, bob)
  expect((await pianeo.run(['network', 'decline', request.id.slice(-8)])).stdout).toBe(
    'Declined: Ada Lovelace. They are not told.\n',
  )
  await as(pianeo, ada)
  expect((await pianeo.ok('network', 'requests', '--sent', '--json')).json).toMatchObject([{ state: 'pending' }])
  expect((await pianeo.run(['network', 'withdraw', bob.handle])).stdout).toBe('Taken back: the request to Bob Noyce.\n')
  expect((await pianeo.ok('network', 'requests', '--state', 'withdrawn', '--json')).json).toHaveLength(1)
  const { error } = await pianeo.fails(6, 'network', 'connect', bob.handle, '--json')
  expect([error.code, error.message]).toEqual(['recipient-unavailable', expect.stringContaining('again at')])
})

test('E-NET, P9.4: a command about somebody who is not there says so, and one about nobody asks for them', async () => {
  await using pianeo = await signedIn()
  for (const [verb, code] of [
    ['accept', 'waiting-request-not-found'],
    ['decline', 'waiting-request-not-found'],
    ['withdraw', 'sent-request-not-found'],
    ['remove', 'connection-not-found'],
    ['unblock', 'block-not-found'],
    ['connect', 'not-found'],
    ['block', 'not-found'],
  ] as const) {
    expect([verb, (await pianeo.fails(3, 'network', verb, 'nobody-here', '--json')).error.code]).toEqual([verb, code])
    expect((await pianeo.fails(2, 'network', verb, '--json')).error.code).toBe('missing-input')
  }
  const { error } = await pianeo.fails(6, 'network', 'connect', 'No Handle', '--json')
  expect(error.message).toContain('PERSON')
  expect((await pianeo.run(['network', 'connections'])).stdout).toContain('pianeo network connect PERSON')
  expect((await pianeo.run(['network', 'blocks'])).stdout).toBe('You blocked nobody.\n')
  const { json } = await pianeo.ok('network', 'suggestions', '--limit', '3', '--json')
  expect(json).toEqual([])
})
