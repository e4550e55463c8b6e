import { expect, test } from 'vitest'
import { forgetContacts } from '../../src/actions/contacts/forget.ts'
import { listContacts } from '../../src/actions/contacts/list.ts'
import { removeContact } from '../../src/actions/contacts/remove.ts'
import { type AppRig, type AppRigOptions, openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { keepCards, people, vCards } from '../support/keep-cards.ts'

const three = vCards(
  'FN:Amina Diallo\nEMAIL;TYPE=work:amina.diallo@example.org\nEMAIL:amina@pont.example\nTEL;TYPE=cell:+33 6 00 00 00 17\nORG:Pont & Poutre\nTITLE:Engineer\nNOTE:Met at the fair',
  'FN:Björn Åkesson\nTEL:+46 8 123',
  'FN:Grace Hopper\nEMAIL:grace@example.com\nORG:US Navy',
)

async function atContacts(cards: string | undefined, options: AppRigOptions = {}): Promise<AppRig> {
  const app = await openApp({
    person: {},
    ...options,
    before: async (context) => cards && keepCards(context, cards),
  })
  await goTo(app, 'your contacts')
  return app
}

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`P2.1: the contacts that are kept are listed, newest first, at ${size.columns}×${size.rows}`, async () => {
    await using app = await atContacts(three, size)
    const frame = await app.until('3 contacts, 1 of them here. Nobody else sees them.')
    const lines = frame.split('\n').slice(2)
    expect(lines[1]).toBe(' Newest first. / narrows them.')
    expect(lines[3]).toMatch(/^ ▸ Grace Hopper +grace@example\.com +US Navy$/)
    expect(lines[4]).toMatch(/^ {3}Björn Åkesson +\+46 8 123$/)
    expect(lines[5]).toMatch(/^ {3}Amina Diallo +amina\.diallo@example\.org +Pont & Poutre +✓ here$/)
    expect(frame.split('\n')).toHaveLength(size.rows)

    await app.press('end', 'enter')
    const details = await app.until('Organization')
    expect(details).toContain('│ Amina Diallo ')
    expect(details).toMatch(/│ E-mail +amina\.diallo@example\.org {2}\(work\) +│\n │ {15}amina@pont\.example +│\n/)
    expect(details).toMatch(
      /│ Phone +\+33 6 00 00 00 17 {2}\(cell\) +│\n │ Organization +Pont & Poutre +│\n │ Title +Engineer +│/,
    )
    expect(details).toMatch(/│ Note +Met at the fair +│\n │ Here +✓ yes +│\n/)
    await app.press('escape')
    await app.until(/▸ Amina Diallo/)
  })
}

test('P2.1: who keeps no contacts is led to importing some', async () => {
  await using app = await atContacts(undefined)
  const frame = await app.until('You keep no contacts here.')
  expect(frame).toContain('Nobody in it is invited, written to or told.')
  await app.press('i')
  await app.until(' File ')
})

test('P2.1: contacts are narrowed while typing, in any case and without accents, in every field', async () => {
  await using app = await atContacts(three)
  await app.until('3 contacts')
  await app.press('/')
  await app.until('Words in name, address, phone or organization')
  await app.type('AKES')
  const lines = (await app.until('1 found')).split('\n')
  expect(lines[3]).toMatch(/^ \/ AKES +1 found$/)
  expect(lines.slice(5, 7)).toEqual([expect.stringMatching(/^ ▸ Björn Åkesson /), ''])
  for (const [words, name] of [
    ['navy', 'Grace Hopper'],
    ['+336', 'Amina Diallo'],
    ['example.org pont', 'Amina Diallo'],
  ] as const) {
    await app.press('ctrl+u')
    await app.type(words)
    expect(await app.until('1 found')).toContain(`▸ ${name}`)
  }
  await app.type('zzz')
  expect(await app.until('0 found')).toContain('None of your contacts holds these words.')
  await app.press('ctrl+u')
  await app.type('example')
  await app.until('2 found')
  await app.press('down', 'enter')
  expect(await app.until('Esc All of them')).toContain('▸ Amina Diallo')
  await app.press('x')
  await app.until('! Forget Amina Diallo?')
  await app.press('n', 'escape')
  expect(await app.until('/ narrows them.')).toContain('Björn Åkesson')
})

test('P2.1: one contact is forgotten after a question, and the command line for it is told', async () => {
  await using app = await atContacts(three)
  await app.until('▸ Grace Hopper')
  const [grace] = await listContacts(app.context, {})
  await app.press('down', 'up', 'x')
  expect(await app.until('! Forget Grace Hopper?')).toContain('y  Forget them    n  Keep them')
  await app.press('escape')
  await app.until('▸ Grace Hopper')
  await app.press('enter', 'x', 'y')
  expect(await app.until('2 contacts')).toMatch(/✓ Forgotten: Grace Hopper\n/)
  expect(await listContacts(app.context, {})).toHaveLength(2)
  await app.press('!')
  await app.until(`pianeo contacts remove ${grace!.id}`)
})

test('P2.1: everything is forgotten for whoever types the word', async () => {
  await using app = await atContacts(three)
  await app.until('▸ Grace Hopper')
  await app.press('X')
  await app.until('! 3 contacts, every import with its record and every match go at once.')
  await app.type('forgot')
  await app.press('enter')
  await app.until('✗ That is not the word.')
  await app.press('backspace', 'backspace')
  await app.type('et')
  await app.press('enter')
  expect(await app.until('You keep no contacts here.')).toContain('✓ Forgotten: 3 contacts, 1 import, 1 match.')
  await app.press('!')
  await app.until('pianeo contacts forget --yes')
})

test('what another terminal changes appears: contacts that come, that change, and that go', async () => {
  await using app = await atContacts(undefined)
  await app.until('You keep no contacts here.')
  await keepCards(app.context, three)
  await app.until('3 contacts, 1 of them here.')
  const [, bjorn] = await listContacts(app.context, {})
  await removeContact(app.context, bjorn!.id)
  await app.until('2 contacts')
  await forgetContacts(app.context)
  await app.until('You keep no contacts here.')
})

test('contacts that take long, that cannot be read, and a platform that goes away are told', async () => {
  await using app = await openApp({ person: {}, before: (context) => keepCards(context, people(150)) })
  await app.until('signed in as')
  app.faults.delay = 2500
  await goTo(app, 'your contacts')
  await app.until('Reading your contacts …')
  await app.until('Still waiting for your contacts. The platform takes long to answer.')
  app.faults.mend()
  await app.until('150 contacts')
  app.faults.offline = true
  const stale = (await app.until('What you see may be old')).split('\n')
  expect(stale[3]).toBe(' 150 contacts, none of them here. Nobody else sees them.')
  expect(stale[4]).toBe(' Newest first. / narrows them.')
  expect(stale.at(-3)).toMatch(/^ {3}Person \d+ /)
  app.faults.mend()
  await app.until(/^(?!.*may be old).*150 contacts/s)
  await app.press('escape')
  await app.until('signed in as')
  app.faults.break(/\/contacts$/)
  await goTo(app, 'your contacts')
  await app.until('✗ Internal error: The platform failed.')
  app.faults.mend()
  await app.press('r')
  await app.until('150 contacts')
})

test('P2.1: a contact that is gone already is said where it is forgotten', async () => {
  await using app = await atContacts(vCards('FN:A', ...Array.from({ length: 120 }, (_, at) => `FN:B ${at}`)))
  await app.until('121 contacts')
  const contacts = await listContacts(app.context, {})
  await app.press('end')
  await app.until('▸ A')
  await removeContact(app.context, contacts.at(-1)!.id)
  await app.press('x', 'y')
  expect(await app.until('✗ There is no such thing: You keep no contact')).toContain('! Forget A?')
})
