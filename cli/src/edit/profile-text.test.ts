import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate } from './annotate.ts'
import { type EditableProfile, profileText } from './profile-text.ts'
import { changesOf, readProfileText } from './read-profile-text.ts'

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('1842', 'NO', 'null', '~', '# no', '- a', 'a: b', '|', '"', "'", '&a *a', '#>>> x'),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '').trim())
  .filter(Boolean)
const prose = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
const part = fc.option(line)
const editable = fc.record({
  handle: fc.constantFrom('ada', 'ada-lovelace', '1842'),
  headline: fc.option(line),
  summary: fc.option(prose),
  location: fc.option(fc.record({ city: part, region: part, country: fc.constantFrom('FR', 'NO', 'ZW') })),
  links: fc.array(fc.oneof(fc.record({ url: fc.webUrl() }), fc.record({ url: fc.webUrl(), label: line })), {
    maxLength: 3,
  }),
  photoId: fc.constantFrom(null, 'med_01jb2m3n4p5q6r7s8t9v0w1x2y'),
}) as fc.Arbitrary<EditableProfile>

function changes(text: string, base: EditableProfile) {
  const reading = readProfileText(text)
  return 'errors' in reading ? reading.errors : changesOf(reading.fields, base)
}

test('P5.3: whatever stands in a profile, the text of it changes nothing', () => {
  fc.assert(
    fc.property(editable, (profile) => {
      expect(changes(profileText(profile), profile)).toEqual({})
    }),
  )
})

test('P5.3: whatever is edited is read as it was meant', () => {
  fc.assert(
    fc.property(editable, editable, (before, after) => {
      const read = readProfileText(profileText(after))
      expect(read).toMatchObject({ fields: after })
      expect(Object.keys(changes(profileText(after), before)).sort()).toEqual(
        Object.keys(after)
          .filter((name) => JSON.stringify(before[name as 'links']) !== JSON.stringify(after[name as 'links']))
          .sort(),
      )
    }),
  )
})

test('P5.3: comments of pianeo change nothing, and go when others come', () => {
  const pointers = ['', '/handle', '/summary', '/location/country', '/links/0/url', '/links/7', '/none/of/these']
  const notes = fc.array(fc.record({ pointer: fc.constantFrom(...pointers), detail: prose }), { maxLength: 4 })
  fc.assert(
    fc.property(editable, notes, (profile, some) => {
      fc.pre(!profile.summary?.includes('#>>>'))
      const text = profileText(profile)
      const annotated = annotate(text, some)
      expect(changes(annotated, profile)).toEqual({})
      expect(annotate(annotated, [])).toBe(text)
    }),
  )
})

const ada: EditableProfile = {
  handle: 'ada',
  headline: 'Analyst',
  summary: 'One.\nTwo.',
  location: { city: 'London', region: null, country: 'GB' },
  links: [{ url: 'https://example.org/ada', label: 'Notes' }],
  photoId: null,
}

test('P5.3: what is emptied is removed, what is deleted stays, and what is unknown is kept to be refused', () => {
  expect(changes('headline:\nsummary: ""\nlocation: { city: , country: "" }\nlinks: []\n', ada)).toEqual({
    headline: null,
    summary: null,
    location: null,
    links: [],
  })
  expect(changes('handle:\nbirthday: 1815\n', ada)).toEqual({ handle: '', birthday: '1815' })
  expect(changes('location: { city: London, country: gb }\nsummary: |\n  One.\n  Two.\n', ada)).toEqual({})
  expect(changes('headline: 1842\n', ada)).toEqual({ headline: '1842' })
  expect(changes('links:\n  - url: https://example.org/ada\n    label:\n', ada)).toEqual({
    links: [{ url: 'https://example.org/ada' }],
  })
})

test('P5.3: what is no YAML is told with its place, and nothing of the text is lost', () => {
  for (const text of ['headline: "open\n', 'just words', 'a: 1\na: 2\n', '- a\n']) {
    const reading = readProfileText(text)
    expect(reading).toMatchObject({ errors: [{ pointer: '', detail: expect.any(String) }] })
    if ('errors' in reading) expect(annotate(text, reading.errors)).toMatch(/^#>>> /)
  }
})

test('P5.3: an error stands right above the field it is about, as deep as that is there', () => {
  const text = annotate(profileText(ada), [
    { pointer: '/headline', detail: 'too long' },
    { pointer: '/links/0/url', detail: 'no address' },
    { pointer: '/location/planet', detail: 'unknown' },
  ])
  expect(text).toContain('\n#>>> too long\nheadline: Analyst\n')
  expect(text).toContain('\n  #>>> no address\n  - url: https://example.org/ada\n')
  expect(text).toContain('\n#>>> unknown\nlocation:\n')
})
