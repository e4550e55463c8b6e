import type { Audience, ProfileField, ProfileSection, SensitiveCategory } from '@pianeojobs/sdk/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ConsentEventRow } from '../../src/platform/consent/consent-event-row.ts'
import { findPeople } from '../../src/platform/people/find-people.ts'
import { isIndexable } from '../../src/platform/people/is-indexable.ts'
import type { Person } from '../../src/platform/people/person.ts'
import { personCard } from '../../src/platform/people/person-card.ts'
import { personJsonLd } from '../../src/platform/people/person-json-ld.ts'
import { personMarkdown } from '../../src/platform/people/person-markdown.ts'
import { personOf } from '../../src/platform/people/person-of.ts'
import { personResume } from '../../src/platform/people/person-resume.ts'
import { personVCard } from '../../src/platform/people/person-vcard.ts'
import { publicProfile } from '../../src/platform/people/public-profile.ts'
import { emptyState, type State } from '../../src/platform/state.ts'
import { changeVisibility } from '../../src/platform/visibility/change-visibility.ts'
import { publishes } from '../../src/platform/visibility/publishes.ts'
import type { Viewer } from '../../src/platform/visibility/viewer.ts'
import { visibilityView } from '../../src/platform/visibility/visibility-view.ts'
import { visibleTo } from '../../src/platform/visibility/visible-to.ts'

/** What stands in each field of the person below, and nowhere else. */
const canaries: Record<ProfileField, readonly string[]> = {
  displayName: ['Quetzal'],
  handle: ['ocelot'],
  headline: ['Pangolin'],
  photo: ['med_photo', 'Manatee'],
  summary: ['Narwhal'],
  country: ['ZW'],
  city: ['Axolotlton', 'Tapirshire'],
  links: ['https://wombat.example/', 'Numbat'],
  currentExperience: ['Lemur', 'Gibbon'],
  pastExperience: ['Okapi', 'Dugong'],
  education: ['Tarsier', 'Colugo'],
  skills: ['Loris', 'Potto'],
  languages: ['Fossa'],
  certifications: ['Binturong', 'Tayra'],
  projects: ['Kinkajou', 'Olingo'],
  volunteering: ['Quokka', 'Bilby'],
  awards: ['Dhole'],
  publications: ['Saiga'],
  interests: ['Takin'],
  references: ['Markhor', 'Chamois'],
  videos: ['med_video', 'Echidna'],
  email: ['civet@example.org'],
}
const fields = Object.keys(canaries) as ProfileField[]

/** The table of the policy, written down once more: default, widest. */
const table: Record<ProfileField, readonly [Audience, Audience]> = {
  displayName: ['public', 'public'],
  handle: ['public', 'public'],
  headline: ['public', 'public'],
  photo: ['public', 'public'],
  summary: ['members', 'public'],
  country: ['public', 'public'],
  city: ['members', 'public'],
  links: ['connections', 'members'],
  currentExperience: ['public', 'public'],
  pastExperience: ['members', 'public'],
  education: ['members', 'public'],
  skills: ['members', 'public'],
  languages: ['members', 'public'],
  certifications: ['members', 'public'],
  projects: ['members', 'public'],
  volunteering: ['members', 'public'],
  awards: ['members', 'public'],
  publications: ['members', 'public'],
  interests: ['members', 'public'],
  references: ['private', 'members'],
  videos: ['members', 'public'],
  email: ['private', 'connections'],
}

/** Who belongs to each audience, written down once more. */
const members: Record<Audience, readonly Viewer[]> = {
  public: ['public', 'member', 'connection', 'self'],
  members: ['member', 'connection', 'self'],
  connections: ['connection', 'self'],
  private: ['self'],
}
const viewers = members.public
const audiences = Object.keys(members) as Audience[]

/** Fields in which no words are looked for. */
const unsearched: readonly ProfileField[] = ['country', 'photo', 'videos']

type Choices = Partial<Record<ProfileField, Audience>>
interface Choice {
  readonly audiences: Choices
  /** Of the single current and the single past experience, and of the single education. */
  readonly entries: readonly [Audience | null, Audience | null, Audience | null]
  /** Of what is said in special categories; those not in it say nothing. */
  readonly sensitive: Partial<Record<SensitiveCategory, Audience>>
}
const plain: Choice = { audiences: {}, entries: [null, null, null], sensitive: {} }

const categories: readonly SensitiveCategory[] = [
  ...(['ethnicity', 'race', 'religion', 'sexual_orientation', 'politics', 'other'] as const),
]
const secret = (category: SensitiveCategory) => `canary-${category}`

/** The one oracle: whether a viewer may read a field, from the two tables alone. */
function oracle(
  { audiences, entries: [current, past, education] }: Choice,
  field: ProfileField,
  viewer: Viewer,
): boolean {
  const own = { currentExperience: current, pastExperience: past, education }[field as string]
  return members[own ?? audiences[field] ?? table[field][0]].includes(viewer)
}

function somebody({ audiences, entries: [current, past, education], sensitive }: Choice, published = true): Person {
  const entry = { location: null, summary: null, highlights: [] }
  const medium = {
    ...{ bytes: 1, sha256: '0', width: 1, height: 1, duration: null, caption: null, visibility: null, order: 1 },
    ...{ strippedMetadata: [], createdAt: 0, updatedAt: 0 },
  }
  return {
    account: {
      id: 'acc_1',
      personId: 'per_1',
      email: 'civet@example.org',
      emailVerifiedAt: 0,
      name: 'Quetzal',
      country: 'FR',
      locale: 'en',
      state: 'active',
      serviceNews: false,
      passwordHash: '!',
      createdAt: 0,
    },
    profile: {
      accountId: 'acc_1',
      handle: 'ocelot',
      published,
      publishedAt: null,
      headline: 'Pangolin',
      summary: 'Narwhal',
      photoId: 'med_photo',
      location: { city: 'Axolotlton', region: 'Tapirshire', country: 'ZW' },
      links: [{ url: 'https://wombat.example/', label: 'Numbat' }],
      confirmedAt: {},
      audiences,
      updatedAt: 0,
    },
    experiences: [
      {
        ...entry,
        id: 'exp_1',
        title: 'Lemur',
        organization: { name: 'Gibbon' },
        start: '2020',
        end: null,
        visibility: current,
      },
      {
        ...entry,
        id: 'exp_2',
        title: 'Okapi',
        organization: { name: 'Dugong' },
        start: '2010',
        end: '2019',
        visibility: past,
      },
    ],
    sections: {
      education: [{ institution: 'Tarsier', degree: 'Colugo', visibility: education }],
      skills: [{ name: 'Loris', keywords: ['Potto'] }],
      languages: [{ name: 'Fossa', visibility: null }],
      certifications: [{ name: 'Binturong', issuer: 'Tayra' }],
      projects: [{ name: 'Kinkajou', summary: 'Olingo' }],
      volunteering: [{ title: 'Quokka', organization: { name: 'Bilby' } }],
      awards: [{ title: 'Dhole' }],
      publications: [{ name: 'Saiga' }],
      interests: [{ name: 'Takin' }],
      references: [{ name: 'Markhor', text: 'Chamois' }],
    },
    sensitiveAttributes: categories.flatMap((category) => {
      const visibility = sensitive[category]
      if (visibility === undefined) return []
      const row = { publicStatementAt: null, consentEventId: 'cev_1', updatedAt: 0 }
      return { category, text: secret(category), visibility, ...row }
    }),
    media: [
      { ...medium, id: 'med_photo', kind: 'photo', type: 'image/jpeg', alt: 'Manatee' },
      { ...medium, id: 'med_video', kind: 'video', type: 'video/mp4', alt: 'Echidna' },
      { ...medium, id: 'med_other', kind: 'photo', type: 'image/jpeg', alt: 'Kept to oneself' },
    ],
  }
}

function stateOf({ account, profile, experiences, sections, sensitiveAttributes, media }: Person): State {
  const rows = Object.entries(sections).map(
    ([section, items]) => [section, { section, items } as ProfileSection] as const,
  )
  return {
    ...emptyState(),
    accounts: new Map([[account.id, account]]),
    profiles: new Map([[account.id, profile]]),
    experiences: new Map([[account.id, new Map(experiences.map((entry) => [entry.id, entry]))]]),
    sections: new Map([[account.id, new Map(rows)]]),
    sensitiveAttributes: new Map([[account.id, new Map(sensitiveAttributes.map((row) => [row.category, row]))]]),
    media: new Map([[account.id, new Map(media.map((each) => [each.id, each]))]]),
  }
}

type Own = fc.Arbitrary<Audience | null>

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  audiences: fc.record(
    Object.fromEntries(
      fields
        .filter((field) => field !== 'displayName')
        .map((field) => [field, fc.constantFrom(...audiences.filter((audience) => fits(field, audience)))]),
    ) as Record<ProfileField, fc.Arbitrary<Audience>>,
    { requiredKeys: [] },
  ),
  entries: fc.tuple(...([0, 1, 2].map(() => fc.constantFrom(null, ...audiences)) as [Own, Own, Own])),
  sensitive: fc.record(
    Object.fromEntries(categories.map((category) => [category, fc.constantFrom(...audiences)])) as Record<
      SensitiveCategory,
      fc.Arbitrary<Audience>
    >,
    { requiredKeys: [] },
  ),
})

function fits(field: ProfileField, audience: Audience): boolean {
  return members[table[field][1]].length >= members[audience].length
}

function expectReadings(choice: Choice): void {
  const person = somebody(choice)
  for (const viewer of viewers) {
    const visible = JSON.stringify(visibleTo(person, viewer))
    const whole = publicProfile(person, viewer)
    for (const field of fields) {
      const allowed = oracle(choice, field, viewer)
      for (const canary of canaries[field])
        expect([field, viewer, visible.includes(canary)]).toEqual([field, viewer, allowed])
    }
    for (const category of categories) {
      const audience = choice.sensitive[category]
      const allowed = audience !== undefined && members[audience].includes(viewer)
      expect([category, viewer, visible.includes(secret(category))]).toEqual([category, viewer, allowed])
    }
    expect(visible).not.toContain('visibility')
    if (oracle(choice, 'handle', viewer)) expect(JSON.stringify(whole)?.length).toBe(visible.length)
    else expect(whole).toBeUndefined()
  }
  // Whoever is blocked meets nobody.
  expect(publicProfile(person, undefined)).toBeUndefined()
}

test('P4.4: every field × audience × viewer reads as the one oracle says', () => {
  for (const field of fields) {
    for (const audience of audiences) {
      if (field === 'displayName') continue
      expectReadings({ ...plain, audiences: { [field]: audience } })
    }
  }
  for (const current of [null, ...audiences]) {
    for (const past of [null, ...audiences]) expectReadings({ ...plain, entries: [current, past, current] })
  }
  for (const category of categories) {
    for (const audience of audiences) expectReadings({ ...plain, sensitive: { [category]: audience } })
  }
})

test('P4.4: all choices together read as the oracle says', () => {
  fc.assert(fc.property(anyChoice, expectReadings))
})

test('P4.1: what publishing shows, the card and a stranger’s search hold exactly what the oracle lets everyone read', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const person = somebody(choice)
      const open = fields.filter((field) => oracle(choice, field, 'public'))
      expect(publishes(person)).toEqual(open)
      const state = stateOf(person)
      const card = JSON.stringify(personCard(state, 'acc_1')) ?? ''
      const { sections, sensitiveAttributes } = person
      expect(personOf(state, 'acc_1')).toMatchObject({ sections, sensitiveAttributes })
      const onCard: ProfileField[] = open.includes('handle') ? ['displayName', 'handle', 'headline', 'country'] : []
      for (const field of fields) {
        for (const canary of canaries[field]) {
          expect(card.includes(canary)).toBe(onCard.includes(field) && open.includes(field))
        }
        const word = canaries[field][0]!.replace('https://', '')
        const found = unsearched.includes(field) ? [] : findPeople(state, { q: word, readerId: undefined })
        expect(found.length).toBe(
          !unsearched.includes(field) && open.includes(field) && open.includes('handle') ? 1 : 0,
        )
      }
    }),
  )
})

test('P1.4: what is sensitive is in no search, card, résumé, vCard or JSON-LD, whoever may read it on the profile', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const person = somebody(choice)
      const state = stateOf(person)
      for (const viewer of viewers) {
        const seen = visibleTo(person, viewer)
        const texts = [personMarkdown(seen), personVCard(seen), personJsonLd(seen), personResume(seen, 0)]
        expect(JSON.stringify([texts, personCard(state, 'acc_1')])).not.toContain('canary')
      }
      for (const readerId of [undefined, 'acc_1', 'acc_2'])
        expect(findPeople(state, { q: 'canary', readerId })).toEqual([])
      expect(findPeople(state, { q: 'quetzal', readerId: 'acc_1' }).length).toBe(
        oracle(choice, 'handle', 'public') ? 1 : 0,
      )
    }),
  )
})

test('P4.4, P5.1: each résumé holds of every field exactly what the oracle lets its reader read', () => {
  const told: readonly ProfileField[] = fields.filter((field) => !['handle', 'photo', 'videos'].includes(field))
  fc.assert(
    fc.property(anyChoice, fc.constantFrom(...viewers), (choice, viewer) => {
      const seen = visibleTo(somebody(choice), viewer)
      const texts = { resume: JSON.stringify(personResume(seen, 0)), markdown: personMarkdown(seen) }
      for (const field of told) {
        const allowed = oracle(choice, field, viewer)
        for (const canary of canaries[field]) {
          for (const [name, text] of Object.entries(texts)) {
            expect([name, field, text.includes(canary)]).toEqual([name, field, allowed])
          }
        }
      }
    }),
  )
})

test('P4.3: search engines are let in by the consent alone, and never where everyone can read what is sensitive', () => {
  const consent = { purposeId: 'discoverability.search_engines', seq: 1, type: 'give', state: 'given', at: 0 }
  const consentEvents = new Map([['acc_1', new Map([['cev_1', consent as ConsentEventRow]])]])
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const person = somebody(choice)
      const open = Object.values(choice.sensitive).includes('public')
      expect(isIndexable(stateOf(person), person)).toBe(false)
      expect(isIndexable({ ...stateOf(person), consentEvents }, person)).toBe(!open)
    }),
  )
})

test('P4.1: of somebody who is not published, or not active, nothing is there for anyone', () => {
  fc.assert(
    fc.property(anyChoice, fc.constantFrom(...viewers), (choice, viewer) => {
      const hidden = somebody(choice, false)
      const person = somebody(choice)
      const paused: Person = { ...person, account: { ...person.account, state: 'deactivated' } }
      for (const one of [hidden, paused]) {
        expect(publicProfile(one, viewer)).toBeUndefined()
        expect(personCard(stateOf(one), 'acc_1')).toBeUndefined()
        expect(findPeople(stateOf(one), { q: 'quetzal', readerId: 'acc_1' })).toEqual([])
      }
    }),
  )
})

test('P4.4: the undo of a change takes it back exactly', () => {
  const patches = anyChoice.map(({ audiences }) => audiences)
  const mixed = fc.tuple(patches, fc.subarray(fields)).map(([patch, reset]) => ({
    ...patch,
    ...Object.fromEntries(reset.map((field) => [field, null])),
  }))
  fc.assert(
    fc.property(anyChoice, mixed, (choice, patch) => {
      const person = somebody(choice)
      const [changed, { undo }] = changeVisibility(stateOf(person), { accountId: 'acc_1', patch })
      const [restored] = changeVisibility(changed, { accountId: 'acc_1', patch: undo })
      expect(restored.profiles.get('acc_1')).toEqual(person.profile)
      expect(visibilityView({ ...person, profile: restored.profiles.get('acc_1')! })).toEqual(visibilityView(person))
    }),
  )
})
