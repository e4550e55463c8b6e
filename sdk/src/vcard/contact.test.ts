import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contactsOf, issuesOf, readAll } from '../../test/vcard/read-all.ts'
import type { VCardContact } from './vcard-contact.ts'

const none: VCardContact = { displayName: 'Ada', formattedName: 'Ada', emails: [], phones: [] }

/** What the lines of a card, beside FN:Ada, make of its contact. */
const lines: readonly (readonly [what: string, lines: string, contact: Partial<VCardContact>])[] = [
  ['names in any case', 'eMail:a@example.org', { emails: [{ value: 'a@example.org' }] }],
  ['bare 2.1 parameters as types', 'TEL;CELL;VOICE:1', { phones: [{ value: '1', label: 'cell' }] }],
  ['types in a list', 'TEL;TYPE=work,fax,pref:1', { phones: [{ value: '1', label: 'work fax' }] }],
  ['types one by one', 'TEL;TYPE=WORK;TYPE=FAX:1', { phones: [{ value: '1', label: 'work fax' }] }],
  ['a type named twice', 'TEL;HOME;TYPE=home:1', { phones: [{ value: '1', label: 'home' }] }],
  ['types in quotes', 'TEL;TYPE="home,voice":1', { phones: [{ value: '1', label: 'home' }] }],
  ['types that say nothing', 'EMAIL;INTERNET;PREF:a@example.org', { emails: [{ value: 'a@example.org' }] }],
  ['a quoted parameter with : and ;', 'TEL;X-ID="a:b;c";TYPE=HOME:1', { phones: [{ value: '1', label: 'home' }] }],
  ['a quote never closed', 'EMAIL;TYPE="home:a@example.org', { emails: [{ value: 'a@example.org', label: 'home' }] }],
  [
    'a quote never closed before one in the value',
    'EMAIL;TYPE="home:"Ada" <a@example.org>',
    { emails: [{ value: 'a@example.org', label: 'home' }] },
  ],
  [
    'a quote closed in the second of two like lines',
    'TEL;X="a:1\nTEL;X="a:b";TYPE=HOME:2',
    { phones: [{ value: '1' }, { value: '2', label: 'home' }] },
  ],
  ['a quote inside a parameter', 'NOTE;X=a"b:say "x": y', { note: 'say "x": y' }],
  ['a header folded over many lines', `T\n E\n L${'\n ;\n X\n =\n 1'.repeat(9)}\n :1`, { phones: [{ value: '1' }] }],
  ['a group without a label', 'item1.TEL;TYPE=HOME:1', { phones: [{ value: '1', label: 'home' }] }],
  ['a label of no group', 'X-ABLabel:x\nTEL:1', { phones: [{ value: '1' }] }],
  ['a label before its group', 'i.X-ABLabel:Hütte\ni.TEL:1', { phones: [{ value: '1', label: 'Hütte' }] }],
  [
    'a label after its group',
    'I.TEL;TYPE=HOME:1\ni.X-ABLabel:_$!<Mobile>!$_',
    { phones: [{ value: '1', label: 'Mobile' }] },
  ],
  ['a group named __proto__', '__proto__.TEL:1\n__proto__.X-ABLabel:x', { phones: [{ value: '1', label: 'x' }] }],
  ['properties named like members of Object', '__proto__:1\nconstructor;__proto__=1:2\ntoString:3', {}],
  ['a tel: URI with its extension', 'TEL;VALUE=uri:TEL:+1-555;ext=102', { phones: [{ value: '+1-555;ext=102' }] }],
  ['a number cut nowhere', 'TEL:1,2;3', { phones: [{ value: '1,2;3' }] }],
  ['a mailto: URI', 'EMAIL:mailto:a%2Bb@example.org?subject=x', { emails: [{ value: 'a+b@example.org' }] }],
  ['a mailto: URI with a broken escape', 'EMAIL:mailto:100%@example.org', { emails: [{ value: '100%@example.org' }] }],
  ['empty addresses', 'EMAIL:\nTEL;TYPE=HOME: \nEMAIL:<>\nTEL:tel:\nTEL:\\n', {}],
  ['escapes, and backslashes that are none', 'NOTE:a\\nb\\Nc\\,\\;\\:\\\\n\\C\\', { note: 'a\nb\nc,;:\\n\\C\\' }],
  ['a name with escaped and empty parts', 'N:Love\\;lace;;;;', { name: { family: 'Love;lace' } }],
  ['a name cut after an escaped backslash', 'N:a\\\\;b', { name: { family: 'a\\', given: 'b' } }],
  ['an empty name before a full one', 'N:;;;;\nN:;Ada', { name: { given: 'Ada' } }],
  ['an organization known by its department', 'ORG:;Sales', { organization: 'Sales' }],
  ['the first of many names and titles', 'FN:Bea\nTITLE:Analyst\nTITLE:Poet', { title: 'Analyst' }],
  ['all notes', 'NOTE:one\nNOTE:two', { note: 'one\ntwo' }],
  ['quoted-printable by parameter', 'NOTE;ENCODING=quoted-printable:a=3Db=\n=20c', { note: 'a=b c' }],
  ['a soft break only where the header says so', 'NOTE:1+1=\nTITLE:2', { note: '1+1=', title: '2' }],
  ['the blank after a soft break', 'NOTE;QUOTED-PRINTABLE:a=\n b', { note: 'a b' }],
  ['a soft break before END', 'NOTE;QUOTED-PRINTABLE:a=', { note: 'a' }],
  ['a soft break under a folded header', 'NOTE;CHARSET=UTF-8;ENCODING=\n QUOTED-PRINTABLE:a=\nb', { note: 'ab' }],
  ['quoted-printable line ends', 'NOTE;QUOTED-PRINTABLE:a=0D=0A=0D=0Ab=0Ac=0Dd', { note: 'a\n\nb\nc\nd' }],
  ['a fold in quoted-printable', 'NOTE;QUOTED-PRINTABLE:a\n =3D', { note: 'a=' }],
  ['an = that starts no escape', 'NOTE;QUOTED-PRINTABLE:a=b =GG', { note: 'a=b =GG' }],
  ['photos only by number', 'PHOTO;ENCODING=b:AAAA\n BBBB=\nPHOTO:https://example.org/a.png', { photosSkipped: 2 }],
  ['base64 that is not indented', 'KEY;BASE64:\nAAAA\nBBBB=\n\nTEL:1', { phones: [{ value: '1' }] }],
  [
    'a property of an unneeded name over many lines',
    'ADR;QUOTED-PRINTABLE:a=\nTEL:1=\nTEL:2\nTEL:3',
    { phones: [{ value: '3' }] },
  ],
  ['empty lines before a fold', 'NOTE:a\n\n\n b', { note: 'ab' }],
  ['a kind', 'KIND:Group', { kind: 'group' }],
]

test.each(lines)('a contact is read from %s', async (_, text, contact) => {
  const events = await readAll(`BEGIN:VCARD\nFN:Ada\n${text}\nEND:VCARD\n`)
  expect(issuesOf(events)).toEqual([])
  expect(contactsOf(events)).toEqual([{ ...none, ...contact }])
})

test.each([
  ['N', 'N:Lovelace;Ada;King;Dr.;OBE\nORG:Engines', 'Dr. Ada King Lovelace OBE'],
  ['ORG when the names are empty', 'FN: \nN:;;;;\nORG:Engines;Sales\nEMAIL:a@example.org', 'Engines'],
  ['an e-mail address', 'TEL:1\nEMAIL:a@example.org', 'a@example.org'],
  ['an e-mail address on one line', 'EMAIL:a\\nb@example.org', 'a b@example.org'],
  ['a phone number', 'TITLE:Analyst\nTEL:tel:1', '1'],
  ['FN on one line', 'FN:Ada\\n  King', 'Ada King'],
  ['FN in an encoding that is ASCII throughout', 'FN;CHARSET=ISO-2022-JP:\x1b$B;3ED\x1b(B', '山田'],
  ['FN whatever a charset says that it cannot be in', 'FN;CHARSET=UTF-16:Zoë', 'Zoë'],
])('a contact is called by %s', async (_, text, displayName) => {
  const [contact] = contactsOf(await readAll(`BEGIN:VCARD\n${text}\nEND:VCARD\n`))
  expect(contact?.displayName).toBe(displayName)
})

test('what a file says of a charset goes for its later cards, valid UTF-8 excepted', async () => {
  const contacts = contactsOf(await readAll(fixture('charsets.vcf')))
  expect(contacts.map((contact) => contact.displayName)).toEqual([
    'Plain “café”',
    'Иван',
    'Ольга',
    '表示',
    'Zoë',
    'Jörg',
  ])
  expect(contacts[2]?.organization).toBe('Ольга')
})

test('a fold that cuts a character in two and a name in two is undone first', async () => {
  expect(contactsOf(await readAll(fixture('folds.vcf')))).toEqual([
    {
      displayName: 'Žofie Čapková',
      formattedName: 'Žofie Čapková',
      emails: [],
      phones: [{ value: '020 7946 0801', label: 'cell' }],
      note: 'one twothree',
    },
  ])
})

test('UTF-16 is text as it stands, quoted-printable in it excepted', async () => {
  const contacts = contactsOf(await readAll(fixture('utf-16le.vcf')))
  expect(contacts.map((contact) => contact.displayName)).toEqual(['村上 😀 Ã©', '村 André'])
})

test('nothing of a nested card gets into the one around it', async () => {
  const contacts = contactsOf(await readAll(fixture('agents.vcf')))
  expect(contacts.map(({ displayName, emails, phones }) => [displayName, ...emails, ...phones])).toEqual([
    ['The Principal', { value: 'principal@example.org' }],
    ['Another Principal', { value: '020 7946 0403' }],
  ])
})

test('each run of lines that are no property is one issue', async () => {
  const events = await readAll('BEGIN:VCARD\nFN:Ada\nx\ny\nTEL:1\n\nx\nADR:1\nx\nEND:VCARD\n')
  expect(issuesOf(events)).toEqual(['unreadable_line 1:3', 'unreadable_line 1:7', 'unreadable_line 1:9'])
})

test('a card after an empty AGENT and another property is none of its agents', async () => {
  const events = await readAll('BEGIN:VCARD\nFN:Ada\nAGENT:\nTEL:1\nBEGIN:VCARD\nFN:Bea\nEND:VCARD\n')
  expect(contactsOf(events).map(({ displayName }) => displayName)).toEqual(['Ada', 'Bea'])
  expect(issuesOf(events)).toEqual(['missing_end 1:1'])
})

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url))
}
