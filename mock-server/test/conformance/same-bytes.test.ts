import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seededRandom } from '../../src/index.ts'
import { card } from '../support/contacts.ts'
import { testMock } from '../support/test-mock.ts'
import { publishProfile, signUp } from './member.ts'
import { platformOver } from './platform.ts'
import { type TransportName, transports } from './transports.ts'

const names = Object.keys(transports) as TransportName[]

test('P5.1: one archive, and every range of it, has the same bytes over every transport', async () => {
  const mock = testMock()
  const opened = await Promise.all(names.map((name) => transports[name](mock)))
  const platforms = opened.map((transport) => platformOver(mock, transport))
  try {
    const ada = await signUp(platforms[0]!)
    const { id } = await ada.client.exports.create({})
    await ada.client.exports.wait(id)
    for (const range of [undefined, { start: 0, end: 0 }, { start: 4_000, end: 9_000 }]) {
      const copies: Buffer[] = []
      for (const platform of platforms) {
        const { stream } = await platform
          .client({ tokens: ada.tokens })
          .exports.download(id, { ...(range && { range }) })
        copies.push(Buffer.from(await new Response(stream).bytes()))
      }
      expect(copies.map((copy) => copy.length)).toEqual(copies.map(() => copies[0]!.length))
      for (const copy of copies) expect(copy.equals(copies[0]!)).toBe(true)
    }
  } finally {
    for (const transport of opened) await transport.close()
  }
})

test('two worlds with one seed and one clock answer the same script with the same bytes, headers included', async () => {
  const [first, second, other] = [await answersOf('a'), await answersOf('a'), await answersOf('b')]
  expect(first.length).toBeGreaterThan(20)
  expect(first).toEqual(second)
  expect(first.at(-1)).not.toEqual(other.at(-1))
})

/** Everything that a world with this seed answers to a whole life: status, headers and the digest of the body. */
async function answersOf(seed: string) {
  const mock = testMock({ seed: 'town', random: seededRandom(seed) })
  const answers: { status: number; headers: [string, string][]; body: string }[] = []
  const fetch = async (url: string, init: RequestInit) => {
    const response = await mock.fetch(url, init)
    const body = await response.clone().bytes()
    answers.push({
      status: response.status,
      headers: [...response.headers],
      body: createHash('sha256').update(body).digest('hex'),
    })
    return response
  }
  const transport = { baseUrl: 'https://api.pianeojobs.example/v1', fetch, close: async () => undefined }
  const platform = platformOver(mock, transport)
  const ada = await signUp(platform)
  const { client } = ada
  await publishProfile(ada)
  const post = { title: 'Programmer', organization: { name: 'Analytical Works' }, start: '1842' }
  await client.profile.experiences.create(post)
  for (const id of ['contacts.import', 'contacts.matching']) await client.consents.give(id, { noticeVersion: 1 })
  const entries = [card(1, 'Amina', 'amina.diallo@example.org'), card(2, 'Grace', 'grace@example.org')]
  await client.contacts.imports.create({ mode: 'plain', source: 'vcard', entries, complete: true })
  await client.contacts.list().toArray()
  await client.contacts.matches.list().toArray()
  await client.people.search({ q: 'an' }).toArray()
  await client.consents.list()
  await client.policy.versions.get('current')
  mock.world.advance('PT5M')
  const { id } = await client.exports.create({})
  await client.exports.wait(id)
  const { stream } = await client.exports.download(id)
  await new Response(stream).bytes()
  mock.world.advance('PT15M')
  await client.sessions.list().toArray()
  await platform.caller().get('/v1/nowhere')
  await client.contacts.purge()
  await client.sessions.revoke('current')
  const again = await client.exports.get(id).catch((error: unknown) => error)
  expect(again).toMatchObject({ slug: 'token-revoked' })
  return answers
}
