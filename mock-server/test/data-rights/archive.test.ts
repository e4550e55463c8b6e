import { createHash } from 'node:crypto'
import type { ProfileSection } from '@pianeojobs/sdk/contract'
import { readVCards } from '@pianeojobs/sdk/vcard'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { eventHash } from '../../src/platform/consent/event-hash.ts'
import { download, readyExport, richPerson } from '../support/exports.ts'
import { person } from '../support/person.ts'
import { replaceSection } from '../support/sections.ts'
import { testMock } from '../support/test-mock.ts'

// biome-ignore lint/suspicious/noExplicitAny: what is in an archive a test reads freely
type Any = any

async function richArchive() {
  const mock = testMock()
  const ada = await richPerson(mock)
  const made = await readyExport(ada)
  return { mock, ada, made, archive: await download(ada, made.id) }
}

test('P5.1 G15: the archive of a rich person has the whole tree and verifies', async () => {
  const { archive, made } = await richArchive()
  expect(archive.paths.filter((path) => !path.startsWith('schemas/'))).toEqual([
    'README.txt',
    'account/account.json',
    'account/policies/1.0.0.md',
    'account/policy-acceptances.json',
    'account/preferences.json',
    'activity/access-tokens.json',
    'activity/activity.ndjson',
    'activity/security-events.ndjson',
    'activity/sessions.csv',
    'activity/sessions.json',
    'consent/current.json',
    'consent/ledger.ndjson',
    'contacts/contacts.csv',
    'contacts/contacts.json',
    'contacts/contacts.vcf',
    'contacts/discovery-budget.json',
    'contacts/dismissed-matches.json',
    'contacts/import-items.ndjson',
    'contacts/imports.json',
    'contacts/invitations.csv',
    'contacts/invitations.json',
    'contacts/matches.json',
    'index.html',
    'media/index.json',
    'network/blocks.json',
    'network/connections.csv',
    'network/connections.json',
    'network/requests.json',
    'profile/experiences.csv',
    'profile/experiences.json',
    'profile/me.vcf',
    'profile/person.jsonld',
    'profile/profile.json',
    'profile/resume.json',
    'profile/sections.json',
    'profile/sensitive.json',
    'profile/visibility.json',
    'rights/exports.json',
    'rights/notices.json',
    'manifest.json',
    'SHA256SUMS',
  ])
  expect(archive.paths).toHaveLength(made.files)
})

test('G20: every JSON file fits the schema that lies beside it, and every schema is one', async () => {
  const { archive } = await richArchive()
  const manifest = await archive.json('manifest.json')
  let checked = 0
  for (const { path, schema, mediaType } of manifest.files as Any[]) {
    if (path.startsWith('schemas/') || !/\/(x-nd)?json/.test(mediaType)) continue
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
    ;(addFormats as unknown as (one: typeof ajv) => void)(ajv)
    const document = await archive.json(
      `schemas/${path
        .split('/')
        .at(-1)
        .replace(/\.\w+$/, '')}.schema.json`,
    )
    expect(document.$id).toBe(schema)
    const validate = ajv.compile(document)
    const text = await archive.text(path)
    const values = path.endsWith('.ndjson')
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [JSON.parse(text)]
    expect(values.length, path).toBeGreaterThan(0)
    for (const value of values)
      expect({ path, valid: validate(value), errors: validate.errors }).toEqual({ path, valid: true, errors: null })
    expect(validate('something else')).toBe(false)
    checked += 1
  }
  expect(checked).toBe(28)
})

test('G15: the files say what the operations answer', async () => {
  const { ada, archive } = await richArchive()
  const get = async (path: string) => (await ada.get(path)).body
  expect(await archive.json('account/account.json')).toEqual(await get('/v1/account'))
  expect(await archive.json('profile/profile.json')).toEqual(await get('/v1/profile'))
  expect(await archive.json('profile/sections.json')).toEqual((await get('/v1/profile')).sections)
  const sensitive = (await get('/v1/profile/sensitive-attributes')).items
  expect(await archive.json('profile/sensitive.json')).toEqual(sensitive)
  expect(sensitive).toHaveLength(1)
  expect(await archive.json('profile/resume.json')).toEqual(await get('/v1/profile/resume'))
  expect(await archive.json('profile/visibility.json')).toEqual(await get('/v1/profile/visibility'))
  expect(await archive.json('contacts/contacts.json')).toEqual((await get('/v1/contacts')).items.reverse())
  expect(await archive.json('contacts/imports.json')).toEqual((await get('/v1/contact-imports')).items)
  expect(await archive.json('contacts/matches.json')).toEqual((await get('/v1/contact-matches')).items)
  expect(await archive.json('contacts/matches.json')).toHaveLength(1)
  expect(await archive.json('consent/current.json')).toEqual((await get('/v1/consents')).items)
  expect(await archive.json('account/policy-acceptances.json')).toEqual((await get('/v1/policy/acceptances')).items)
  expect((await archive.json('activity/sessions.json')).length).toBe(1)
  expect(await archive.json('account/preferences.json')).toEqual(await get('/v1/preferences'))
})

test('G7.3 P6.6: the ledger is a chain that anybody can recompute', async () => {
  const { archive } = await richArchive()
  const lines = (await archive.text('consent/ledger.ndjson'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ type, purposeId }: Any) => [type, purposeId])).toEqual([
    ['give', 'contacts.import'],
    ['give', 'contacts.matching'],
    ['give', 'analytics.usage'],
    ['withdraw', 'analytics.usage'],
    ['give', 'special.religion'],
  ])
  let prevHash = '0'.repeat(64)
  for (const { id, hash, ...said } of lines) {
    expect(said.prevHash).toBe(prevHash)
    const sorted = Object.fromEntries(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)))
    expect(createHash('sha256').update(JSON.stringify(sorted)).digest('hex')).toBe(hash)
    expect(eventHash({ ...said, id, at: Date.parse(said.at) })).toBe(hash)
    prevHash = hash
  }
})

test('P2.1 G20: contacts.vcf reads back as the contacts that went in', async () => {
  const { archive } = await richArchive()
  const contacts: Any[] = await archive.json('contacts/contacts.json')
  const cards = []
  for await (const event of readVCards(new TextEncoder().encode(await archive.text('contacts/contacts.vcf')))) {
    expect(event.type).toBe('card')
    if (event.type === 'card') cards.push(event.contact)
  }
  expect(cards).toHaveLength(contacts.length)
  for (const [index, { id, uid, displayName, emails, phones, organization, title, note }] of contacts.entries()) {
    expect(cards[index]).toMatchObject({ uid: uid ?? id, displayName, emails, phones })
    for (const [name, value] of Object.entries({ organization, title, note })) {
      expect((cards[index] as Any)[name] ?? null).toBe(value)
    }
  }
})

test('G20: me.vcf and resume.json say who the person is', async () => {
  const { archive } = await richArchive()
  const [event] = await Array.fromAsync(readVCards(new TextEncoder().encode(await archive.text('profile/me.vcf'))))
  expect(event).toMatchObject({
    type: 'card',
    contact: { displayName: 'Ada Lovelace', emails: [{ value: 'ada@example.org' }], organization: 'Analytical Works' },
  })
  const resume = await archive.json('profile/resume.json')
  expect(resume).toMatchObject({
    basics: { name: 'Ada Lovelace', label: 'Analyst of engines', email: 'ada@example.org' },
    work: [
      { name: 'Analytical Works', position: 'Programmer', startDate: '1842' },
      { name: 'Scientific Memoirs', position: 'Translator', startDate: '1840-02', endDate: '1842-10' },
    ],
  })
  expect(JSON.stringify(resume)).not.toContain('null')
})

test('E-PROF, G20: the sections of an archive, written into another account, are the same there', async () => {
  const { mock, archive } = await richArchive()
  const bob = await person(mock, { name: 'Bob', email: 'other@example.org' })
  const sections = await archive.json('profile/sections.json')
  for (const [section, items] of Object.entries(sections)) {
    expect(await replaceSection(bob, { section, items } as ProfileSection)).toMatchObject({ status: 200 })
  }
  const again = await download(bob, (await readyExport(bob)).id)
  expect(await again.text('profile/sections.json')).toBe(await archive.text('profile/sections.json'))
  expect(Object.values(sections).every((items) => (items as Any[]).length > 0)).toBe(true)
})

test('G20: no cell of a CSV file is a formula, and each has its header and its records', async () => {
  const { archive } = await richArchive()
  const contacts = await archive.text('contacts/contacts.csv')
  expect(contacts.split('\r\n')[0]).toMatch(/^id,displayName,/)
  expect(contacts).toContain(`"'=HYPERLINK(""http://evil"")"`)
  expect(contacts).toContain(`"'@cme, Inc."`)
  expect(contacts).toContain(`,'-1,`)
  expect(contacts).toContain(`,'+33 6 12 34 56 78 (cell),`)
  for (const path of ['contacts/contacts.csv', 'profile/experiences.csv', 'activity/sessions.csv']) {
    const text = await archive.text(path)
    expect(text).not.toMatch(/^\uFEFF/)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text).not.toMatch(/(^|,|\n)"?[=@+-]/m)
  }
})

test('P5.1: index.html links every file, explains fields, loads nothing and runs nothing', async () => {
  const { archive } = await richArchive()
  const html = await archive.text('index.html')
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!)
  expect(new Set(links)).toEqual(new Set(archive.paths.filter((path) => path !== 'index.html')))
  expect(html).toContain('default-src &#39;none&#39;')
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:|src=/i)
  expect(html).toContain('<code>emails[].value</code></td><td>The address or number, as written.</td>')
  expect(html).not.toMatch(/<td><\/td>/)
})

test('P1.4: what people wrote is text in index.html, never markup', async () => {
  const mock = testMock()
  const ada = await person(mock, { name: '<img src=x onerror=alert(1)> & "Co"' })
  const { id } = await readyExport(ada)
  const html = await (await download(ada, id)).text('index.html')
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;')
  expect(html).not.toContain('<img')
})

test('G15: where there is nothing, a file says so', async () => {
  const mock = testMock()
  const ada = await person(mock)
  const { id } = await readyExport(ada)
  const archive = await download(ada, id)
  for (const path of ['contacts/contacts.json', 'contacts/matches.json', 'profile/experiences.json']) {
    expect(await archive.json(path)).toEqual([])
  }
  for (const path of ['contacts/contacts.vcf', 'consent/ledger.ndjson']) expect(await archive.text(path)).toBe('')
})

test('P6.2 P7.2: no password, hash, token or code is anywhere in an archive', async () => {
  const { mock, ada, archive } = await richArchive()
  const everything = Buffer.from(archive.bytes).toString('latin1')
  const state = mock.world.snapshot()
  const secrets = [
    ada.password,
    ada.accessToken,
    ada.refreshToken,
    state.accounts.get(ada.accountId)!.passwordHash,
    ...state.tokens.keys(),
    state.world.cursorKey,
  ]
  for (const secret of secrets) expect(everything).not.toContain(secret)
  for (const { code } of mock.world.outbox()) expect(everything).not.toMatch(new RegExp(`\\b${code}\\b`))
})

test('P5.1: two worlds that went the same way give the same bytes', async () => {
  const [one, other] = [await richArchive(), await richArchive()]
  expect(one.made.sha256).toBe(other.made.sha256)
  expect(Buffer.compare(one.archive.bytes, other.archive.bytes)).toBe(0)
})

test('P4.4: nobody else is in an archive but by what they show to everyone', async () => {
  const { ada, archive } = await richArchive()
  const [match] = await archive.json('contacts/matches.json')
  expect(match.person).toMatchObject({ displayName: 'Bob Babbage', handle: 'bob-babbage' })
  const accounts = new Set(
    Buffer.from(archive.bytes)
      .toString('utf8')
      .match(/acc_[0-9a-z]{26}/g),
  )
  expect([...accounts]).toEqual([ada.accountId])
})
