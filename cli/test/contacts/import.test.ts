import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Pianeo, temporaryPianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

const addressBook = fileURLToPath(new URL('../../../examples/contacts.vcf', import.meta.url))
const three = `BEGIN:VCARD
FN:Grace Hopper
EMAIL:grace@example.com
END:VCARD
BEGIN:VCARD
FN:Edith Clarke
TEL:+1 2
BEGIN:VCARD
FN:Barbara Liskov
END:VCARD
`

async function file(pianeo: Pianeo, content: string | Uint8Array, name = 'contacts.vcf'): Promise<string> {
  const path = join(pianeo.home, name)
  await writeFile(path, content)
  return path
}

test('P2.1: three cards of which the second lacks its END: three contacts, and one issue with card and line', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('contacts', 'import', await file(pianeo, three), '--consent', '--match', '--json')
  expect(json).toEqual({
    importId: expect.stringMatching(/^imp_/),
    state: 'completed',
    counts: { cards: 3, created: 3, updated: 0, duplicate: 0, skipped: 0, invalid: 0, matched: 0 },
    issues: [{ card: 2, line: expect.any(Number), code: 'missing_end', message: expect.any(String) }],
    matches: [],
  })
  const { json: contacts } = await pianeo.ok('contacts', 'list', '--json')
  expect(contacts.map(({ displayName }: { displayName: string }) => displayName).sort()).toEqual([
    'Barbara Liskov',
    'Edith Clarke',
    'Grace Hopper',
  ])
  const { exit, stdout } = await pianeo.run(['contacts', 'import', join(pianeo.home, 'contacts.vcf')])
  expect(exit).toBe(0)
  expect(stdout).toMatch(/3 cards read: 3 known before\.\n\n1 thing to know about the file:\n {2}Card 2, line \d+: /)
})

test('P2.1: the address book that comes along finds people of the town', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('contacts', 'import', addressBook, '--consent', '--match', '--batch', '3', '--json')
  const { counts, matches } = json
  expect(counts.cards).toBeGreaterThan(5)
  expect(counts.created + counts.duplicate + counts.updated + counts.invalid).toBe(counts.cards)
  expect(counts.matched).toBeGreaterThan(0)
  expect(matches).toHaveLength(counts.matched)
  expect(matches[0]).toMatchObject({
    name: expect.any(String),
    handle: expect.any(String),
    contactId: expect.stringMatching(/^ctc_/),
  })
  expect((await pianeo.ok('contacts', 'matches', '--json')).json).toEqual(matches)
  const { json: again } = await pianeo.ok('contacts', 'import', addressBook, '--json')
  expect(again.counts).toMatchObject({ created: 0, updated: 0, matched: counts.matched })
  expect(again.matches).toEqual(matches)
})

test('P2.1: --match alone keeps no contact', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok('contacts', 'import', addressBook, '--match', '--json')
  expect(json.counts).toMatchObject({ created: 0, matched: json.matches.length })
  expect(json.counts.skipped).toBeGreaterThan(5)
  expect(json.matches.length).toBeGreaterThan(0)
  expect((await pianeo.ok('contacts', 'list', '--json')).json).toEqual([])
})

test('P2.1: without a consent nothing is sent, and the flags that give one are named', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(5, 'contacts', 'import', await file(pianeo, three), '--json')
  expect(error).toMatchObject({ code: 'consent-required', message: expect.stringMatching(/--consent.*--match/) })
  expect((await pianeo.fails(3, 'contacts', 'undo', '--json')).error.code).toBe('nothing-to-undo')
})

test('P2.1: a person at a terminal reads each notice, and agrees to each by itself', async () => {
  await using pianeo = await signedIn()
  const path = await file(pianeo, three)
  const keeping = 'Do you agree that the contacts are kept?'
  const matching = 'Do you agree that it is looked for who of them is here?'
  const no = [keeping, matching].map((at) => ({ at, keys: '\r' }))
  expect(await atTerminal(pianeo, ['contacts', 'import', path], no)).toMatchObject({ exit: 5 })
  const only = [
    { at: keeping, keys: 'y\r' },
    { at: matching, keys: '\r' },
  ]
  const { exit, screen } = await atTerminal(pianeo, ['contacts', 'import', path], only)
  expect(exit).toBe(0)
  expect(screen.indexOf('nobody in them is invited')).toBeLessThan(screen.indexOf(keeping))
  expect(screen).toContain('3 new contacts')
  const { json } = await pianeo.ok('consent', 'list', '--json')
  const given = json.filter(({ state }: { state: string }) => state === 'given')
  expect(given).toMatchObject([{ purposeId: 'contacts.import' }])
})

test('P2.1: --dry-run reads the file and sends nothing, also without an account', async () => {
  await using pianeo = await temporaryPianeo()
  const { json } = await pianeo.ok('contacts', 'import', await file(pianeo, three), '--dry-run', '--json')
  expect(json).toMatchObject({
    importId: null,
    state: 'dry_run',
    counts: { cards: 3, created: 0 },
    issues: [{ card: 2 }],
    matches: [],
    fields: { displayName: 3, emails: 1, phones: 1, organization: 0 },
    photos: 0,
  })
})

test('P2.1: --dry-run tells which fields would be sent, what never is, and which cards are of one contact', async () => {
  await using pianeo = await temporaryPianeo()
  const content = [
    'FN:Grace Hopper\nUID:1\nPHOTO;ENCODING=b:AAAA\nBDAY:1906-12-09',
    'FN:G. Hopper\nUID:1\nEMAIL:g@example.com',
    'FN:Edith\nTEL:+1 2\nEMAIL:E@example.com',
    'FN:edith\nTEL:+12\nEMAIL:e@Example.com',
    'FN:Edith\nTEL:+13',
  ].map((card) => `BEGIN:VCARD\n${card}\nEND:VCARD\n`)
  const path = await file(pianeo, content.join(''))
  const { json } = await pianeo.ok('contacts', 'import', path, '--dry-run', '--json')
  expect(json.counts).toMatchObject({ cards: 5, duplicate: 2, invalid: 0 })
  expect(json.issues).toMatchObject([
    { card: 2, line: 7, code: 'duplicate_in_file', message: expect.stringContaining('card 1') },
    { card: 4, line: 17, code: 'duplicate_in_file', message: expect.stringContaining('card 3') },
  ])
  const { stdout } = await pianeo.run(['contacts', 'import', path, '--dry-run'])
  expect(stdout).toContain('5 cards read: 5 contacts to send, 2 of them twice in the file. Nothing was sent.\n')
  expect(stdout).toContain('Would be sent: names 5, e-mail addresses 3, phone numbers 3, UIDs 2.\n')
  expect(stdout).toContain(
    'Never leaves this computer: 1 photo, birthdays, postal addresses and whatever else it holds.\n',
  )
  // The platform comes to the same.
  await using other = await signedIn()
  const { json: done } = await other.ok('contacts', 'import', path, '--consent', '--json')
  expect(done.counts).toMatchObject({ created: 3 })
})

test('P2.1: what is too long is left out whole and named by card and line; the rest comes in', async () => {
  await using pianeo = await signedIn()
  const emails = Array.from({ length: 51 }, (_, at) => `EMAIL:grace${at}@example.com\n`).join('')
  const content = [
    `BEGIN:VCARD\nFN:Grace\nNOTE:${'n'.repeat(5001)}\nUID:${'u'.repeat(501)}\nEMAIL:${'e'.repeat(501)}\n${emails}END:VCARD\n`,
    `BEGIN:VCARD\nFN:${'f'.repeat(1001)}\nORG:Analytical Works\nEND:VCARD\n`,
    `BEGIN:VCARD\nFN:${'\u{1f600}'.repeat(1001)}\nEND:VCARD\n`,
    `BEGIN:VCARD\nFN:${'\u{1f600}'.repeat(1000)}\nEND:VCARD\n`,
    'BEGIN:VCARD\nNOTE:Nobody\nEND:VCARD\n',
  ].join('')
  const { json } = await pianeo.ok('contacts', 'import', await file(pianeo, content), '--consent', '--json')
  expect(json.counts).toMatchObject({ cards: 5, created: 3, invalid: 2 })
  expect(json.issues.map(({ card, code }: { card: number; code: string }) => [card, code])).toEqual([
    [1, 'field_too_long'],
    [1, 'too_many_values'],
    [1, 'field_too_long'],
    [1, 'field_too_long'],
    [2, 'field_too_long'],
    [3, 'field_too_long'],
    [3, 'nothing_usable'],
    [5, 'nothing_usable'],
  ])
  for (const { line } of json.issues) expect(line).toBeGreaterThan(0)
  const { json: contacts } = await pianeo.ok('contacts', 'list', '--json')
  expect(contacts[2]).toMatchObject({ displayName: 'Grace', note: null, uid: null })
  expect(contacts[2].emails).toHaveLength(50)
  expect(contacts[1]).toMatchObject({ displayName: 'Analytical Works', formattedName: null })
})

test('P2.1: a file in which no card is usable is no failure, and sends nothing', async () => {
  await using pianeo = await signedIn()
  const { json } = await pianeo.ok(
    'contacts',
    'import',
    await file(pianeo, 'BEGIN:VCARD\nNOTE:x\nEND:VCARD\n'),
    '--consent',
    '--json',
  )
  expect(json).toMatchObject({ importId: null, state: 'nothing_to_send', counts: { cards: 1, invalid: 1 } })
})

test('P2.1: a file that cannot be imported is named, with the reason, before anything is asked or sent', async () => {
  await using pianeo = await temporaryPianeo()
  await mkdir(join(pianeo.home, 'folder'))
  const locked = await file(pianeo, three, 'locked.vcf')
  await chmod(locked, 0)
  const cases: [string, string][] = [
    [join(pianeo.home, 'missing.vcf'), 'There is no file'],
    [join(await file(pianeo, three), 'inside.vcf'), 'There is no file'],
    [join(pianeo.home, 'folder'), 'is a folder'],
    [await file(pianeo, '', 'empty.vcf'), 'is empty'],
    [await file(pianeo, 'name,email\nGrace,grace@example.com\n', 'contacts.csv'), 'is no vCard file'],
    [
      await file(
        pianeo,
        Uint8Array.from({ length: 9999 }, (_, at) => (at * 7919) % 256),
        'photo.jpg',
      ),
      'is no vCard file',
    ],
  ]
  // root may read everything
  if (process.getuid?.() !== 0) cases.push([locked, 'no permission'])
  for (const [path, reason] of cases) {
    const { error } = await pianeo.fails(2, 'contacts', 'import', path, '--consent', '--json')
    expect(error.message).toContain(path)
    expect(error.message).toContain(reason)
  }
  const { error } = await pianeo.fails(2, 'contacts', 'import', '-', '--json')
  expect(error).toMatchObject({ code: 'not-a-vcard', message: expect.stringContaining('stdin') })
})

test('P2.1: what never ends and holds no card is no vCard file: it is not read for ever', async () => {
  await using pianeo = await temporaryPianeo()
  const { error } = await pianeo.fails(2, 'contacts', 'import', '/dev/zero', '--consent', '--json')
  expect(error).toMatchObject({ code: 'not-a-vcard', message: expect.stringContaining('/dev/zero is no vCard file') })
})

test('P2.1: names that try to drive the terminal leave a clean output, and are kept as they were written', async () => {
  await using pianeo = await signedIn()
  const name = 'Grace \u001b]52;c;ZXZpbA==\u0007\u202eHopper\u009b2J'
  const content = `BEGIN:VCARD\nFN:${name}\nEMAIL:\u001b[2Jevil\u202e(at)example.com\nORG:\u001b]0;title\u0007Org\nEND:VCARD\n`
  const path = await file(pianeo, content)
  const outputs = [
    await pianeo.run(['contacts', 'import', path, '--consent', '--match']),
    await pianeo.run(['contacts', 'import', path, '--json']),
    await pianeo.run(['contacts', 'list']),
    await pianeo.run(['contacts', 'list', '--json']),
  ]
  for (const { exit, stdout, stderr } of outputs) {
    expect(exit).toBe(0)
    expect(stdout + stderr).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    )
  }
  expect(JSON.parse(outputs[3]!.stdout)[0].displayName).toContain('\u001b]52;c;')
})
