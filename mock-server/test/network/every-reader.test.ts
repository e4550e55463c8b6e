import type { Audience, ProfileField } from '@pianeojobs/sdk/contract'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { cardFor } from '../../src/platform/people/card-for.ts'
import { findPeople } from '../../src/platform/people/find-people.ts'
import { findPublicProfile } from '../../src/platform/people/find-public-profile.ts'
import type { State } from '../../src/platform/state.ts'
import { put } from '../../src/platform/table.ts'
import { edit } from '../support/edit.ts'
import { blocked, connected } from '../support/network.ts'
import { publishedPerson } from '../support/published-person.ts'
import { testMock } from '../support/test-mock.ts'

/** What stands in each field of Ada's profile, and nowhere else. */
const canaries = {
  handle: 'ada-lovelace',
  headline: 'Pangolin',
  summary: 'Narwhal',
  city: 'Axolotlton',
  links: 'wombat.example',
  currentExperience: 'Analytical',
  pastExperience: 'Scientific',
  email: 'ada@example.org',
} as const satisfies Partial<Record<ProfileField, string>>
type Field = keyof typeof canaries
const fields = Object.keys(canaries) as Field[]

/** Which audiences each reader belongs to, written down once more. */
const audiencesOf = {
  stranger: ['public'],
  member: ['public', 'members'],
  connection: ['public', 'members', 'connections'],
  'a former connection': ['public', 'members'],
  'whom Ada blocked': [],
  'who blocked Ada': [],
  'a former connection whom Ada blocked': [],
  self: ['public', 'members', 'connections', 'private'],
} as const satisfies Record<string, readonly Audience[]>
type Reader = keyof typeof audiencesOf

const widest: Partial<Record<Field, readonly Audience[]>> = {
  links: ['members', 'connections', 'private'],
  email: ['connections', 'private'],
}
const every: readonly Audience[] = ['public', 'members', 'connections', 'private']
const anyChoice = fc.record(
  Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...(widest[field] ?? every))])) as Record<
    Field,
    fc.Arbitrary<Audience>
  >,
)

let world: State
let ada: string
const readers = new Map<Reader, string | undefined>()

beforeAll(async () => {
  const mock = testMock()
  const person = (name: string) => publishedPerson(mock, name, `${name.toLowerCase()}@example.net`)
  const owner = await publishedPerson(mock)
  await edit(owner, '/v1/profile', {
    headline: 'Pangolin',
    summary: 'Narwhal',
    location: { city: 'Axolotlton', region: null, country: null },
    links: [{ url: 'https://wombat.example/', label: 'Blog' }],
  })
  const [member, friend, former, enemy, foe, lost] = [
    await person('Mia'),
    await person('Fay'),
    await person('Leo'),
    await person('Ned'),
    await person('Max'),
    await person('Kim'),
  ]
  for (const one of [friend, former, lost]) await connected(owner, one)
  const [last] = (await former.get('/v1/connections')).body.items
  expect((await former.delete(`/v1/connections/${last.id}`)).status).toBe(204)
  await blocked(owner, enemy)
  await blocked(foe, owner)
  await blocked(owner, lost)
  ada = owner.accountId
  readers.set('stranger', undefined)
  readers.set('member', member.accountId)
  readers.set('connection', friend.accountId)
  readers.set('a former connection', former.accountId)
  readers.set('whom Ada blocked', enemy.accountId)
  readers.set('who blocked Ada', foe.accountId)
  readers.set('a former connection whom Ada blocked', lost.accountId)
  readers.set('self', ada)
  world = mock.world.snapshot()
})

test('P4.4, P9.4: every reader finds in profile, search and card what the oracle says, and who is blocked finds nothing', () => {
  fc.assert(
    fc.property(anyChoice, (audiences) => {
      const profile = world.profiles.get(ada)!
      const state: State = { ...world, profiles: put(world.profiles, ada, { ...profile, audiences }) }
      for (const [reader, readerId] of readers) {
        const reads = (field: Field) => (audiencesOf[reader] as readonly Audience[]).includes(audiences[field])
        const shown = fields.filter((field) => reads('handle') && reads(field))
        expect([reader, readFields(profileOf(state, readerId))]).toEqual([reader, shown])
        if (readerId !== undefined) {
          const onCard = shown.filter((field) => field === 'handle' || field === 'headline')
          expect([reader, readFields(cardFor(state, { accountId: ada, readerId }))]).toEqual([reader, onCard])
        }
        for (const field of fields) {
          // Whoever shows their handle to fewer than everyone is not in the search.
          const found = findPeople(state, { q: canaries[field], readerId }).some(
            ({ card }) => card.handle === canaries.handle,
          )
          const word = field === 'handle' || reads(field)
          expect([reader, field, found]).toEqual([
            reader,
            field,
            audiences.handle === 'public' && reads('handle') && word,
          ])
        }
      }
    }),
    { numRuns: 60 },
  )
})

function profileOf(state: State, readerId: string | undefined): unknown {
  try {
    return findPublicProfile(state, { handle: canaries.handle, readerId }).profile
  } catch {
    return undefined
  }
}

/** The fields of which something stands in an answer. */
function readFields(answer: unknown): Field[] {
  const text = JSON.stringify(answer) ?? ''
  return fields.filter((field) => text.includes(canaries[field]))
}
