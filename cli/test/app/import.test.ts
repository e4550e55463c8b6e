import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { listConsents } from '../../src/actions/consent/list.ts'
import { listContacts } from '../../src/actions/contacts/list.ts'
import { type AppRig, type AppRigOptions, openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { keepCards, people, vCards } from '../support/keep-cards.ts'

const six = vCards(
  'FN:Amina Diallo\nEMAIL;TYPE=work:amina.diallo@example.org\nORG:Pont & Poutre\nPHOTO;ENCODING=b:AAAA',
  'FN:Björn Åkesson\nEMAIL:bjorn@example.net\nNOTE:Sails',
  'FN:Edith Clarke\nTEL:+1 2',
  'FN:edith clarke\nTEL:+12',
  'NOTE:Nobody at all',
  'FN:Grace Hopper\nEMAIL:grace@example.com',
)

/** The screen that shows what would be sent of a file with these cards. */
async function previewing(cards: string, options: AppRigOptions = {}): Promise<AppRig> {
  const app = await openApp({ person: {}, ...options })
  const path = join(app.home, 'contacts.vcf')
  await writeFile(path, cards)
  await goTo(app, 'import contacts')
  await app.press('ctrl+u')
  await app.type(path)
  await app.press('enter')
  return app
}

const given = async (app: AppRig) =>
  (await listConsents(app.context)).filter(({ state }) => state === 'given').map(({ purposeId }) => purposeId)

const sent = (app: AppRig) => app.faults.served.filter((request) => /^(PUT|POST) .*(contact|consent)/.test(request))

/** What the screen shows as soon as it shows `expected`, while it still changes. */
async function seen(app: AppRig, expected: RegExp): Promise<string> {
  for (let tries = 0; tries < 1000; tries++) {
    await app.terminal.drawn()
    const shown = app.terminal.lines().join('\n')
    if (expected.test(shown)) return shown
    await sleep(5)
  }
  throw new Error(`The screen never showed ${expected}:\n${app.terminal.lines().join('\n')}`)
}

/** So many people on their way, slowly, and some of them in. */
async function importing(count: number): Promise<AppRig> {
  const app = await previewing(people(count), { before: (context) => keepCards(context, vCards('FN:A')) })
  await app.until(`${count} cards read`)
  app.faults.delay = 30
  app.terminal.send('\r')
  await seen(app, /[1-9]\d+ of \d+ contacts are in/)
  return app
}

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`P2.1: a file is previewed, agreed to twice, imported and reported, at ${size.columns}×${size.rows}`, async () => {
    await using app = await previewing(six, size)
    const preview = await app.until('6 cards read')
    expect(preview).toContain('\n 6 cards read: 5 contacts to send, 1 of them twice in the file, 1 unusable.\n')
    expect(preview).toMatch(/ Would be sent names 5, e-mail addresses 3, phone numbers 2, organizations 1,\s+notes 1\n/)
    expect(preview).toContain(' Never sent    1 photo, birthdays, postal addresses and whatever else it holds\n')
    expect(preview).toMatch(
      / ▸ ! Card 4, line \d+ +The same contact as card 3; both become one\n {3}! Card 5, line \d+ /,
    )
    expect(sent(app)).toEqual([])

    await app.press('enter')
    expect(await app.until('Do you agree that the contacts are kept?')).toMatch(
      / Keep the contacts I import \(notice \d+\)\n/,
    )
    // Neither answer is preselected.
    await app.press('enter', 'space')
    await app.press('y')
    expect(await app.until('Do you agree that it is looked for who of them is here?')).toMatch(/\(notice \d+\)\n/)
    expect(await given(app)).toEqual([])
    await app.press('y')

    const report = await app.until('takes it all back')
    expect(report).toContain('\n ✓ 6 cards read: 4 new contacts, 1 known before, 1 unusable.\n')
    expect(report).toContain('\n 1 of them is here. 2 things to know about the file.\n')
    expect(report).toMatch(
      / ▸ Amina Diallo +@amina-diallo .*→ findable\n {3}! Card 4, line \d+ .*\n {3}! Card 5, line \d+ /,
    )
    expect(await given(app)).toEqual(['contacts.import', 'contacts.matching'])
    await app.press('down', 'down')
    expect(await app.until('phone')).toMatch(/ ▸ ! Card 5, line \d+ .*\n\n The card has no name.*phone/s)
    await app.press('!')
    expect(await app.until('The same in a shell')).toMatch(
      /pianeo contacts import \S+\/contacts\.vcf\W+--consent\W+--match/,
    )
    await app.press('escape')
    await app.press('c')
    await app.until('4 contacts, 1 of them here.')
  })
}

test('P2.1: preview and report fit into the smallest terminal', async () => {
  await using app = await previewing(six, {
    columns: 60,
    rows: 16,
    before: (context) => keepCards(context, vCards('FN:A')),
  })
  const preview = (await app.until('cards read')).split('\n')
  expect(preview[0]).toMatch(/^ pianeo › Home › Import /)
  expect(preview.slice(2, 5)).toEqual([
    ' contacts.vcf',
    ' 6 cards read: 5 contacts to send, 1 of them twice in the',
    ' file, 1 unusable.',
  ])
  expect(preview.slice(9, 12)).toEqual([
    ' Read on this computer; nothing was sent yet.',
    ' ! 2 things to know about the file',
    expect.stringMatching(/^ ▸ ! Card 4, line \d+ /),
  ])
  expect(preview[15]).toMatch(/^ Enter Go on /)
  await app.press('enter')
  const report = (await app.until('takes it all back')).split('\n')
  expect(report.slice(2, 8)).toEqual([
    ' ✓ 6 cards read: 4 new contacts, 1 known before, 1',
    ' unusable.',
    ' 1 of them is here. 2 things to know about the file.',
    ' u takes it all back, within 30 days.',
    '',
    expect.stringMatching(/^ ▸ Amina Diallo /),
  ])
})

test('P2.1: each consent is an act of its own: only to find who is here keeps nobody', async () => {
  await using app = await previewing(six)
  await app.until('6 cards read')
  await app.press('enter', 'n')
  await app.until('looked for who of them is here?')
  await app.press('y')
  expect(await app.until('1 of them is here.')).toContain('5 compared and not kept')
  expect(await given(app)).toEqual(['contacts.matching'])
  expect(await listContacts(app.context, {})).toEqual([])
  await app.press('!')
  expect(await app.until('The same in a shell')).toMatch(/contacts\.vcf\W+--match\W/)
})

test('P2.1: who agrees to neither sends nothing, and sees the file again', async () => {
  await using app = await previewing(six)
  await app.until('6 cards read')
  await app.press('enter', 'n')
  await app.until('looked for')
  await app.press('n')
  expect(await app.until('✗ You agreed to neither, so nothing was sent.')).toContain('6 cards read')
  expect(sent(app)).toEqual([])
  await app.press('enter', 'escape')
  expect(await app.until('6 cards read')).not.toContain('Do you agree')
})

test('P2.1: what was agreed to before is not asked again', async () => {
  await using app = await previewing(six, { before: (context) => keepCards(context, vCards('FN:A')) })
  await app.until('6 cards read')
  await app.press('enter')
  await app.until('takes it all back')
})

test('P2.1: while an import runs keys are answered; stopped, what came in stays, and it goes on to the end', async () => {
  await using app = await importing(10_000)
  app.terminal.send('?')
  expect(await seen(app, /Keys that work here/)).toContain('Stop, and keep what came in')
  app.terminal.send('q')
  await seen(app, /s stops it; what came in stays/)
  app.terminal.send('s')
  const stopped = await app.until('■ You stopped it.')
  const here = Number(/ (\d+) of 10000 contacts are in\./.exec(stopped)![1])
  expect(here).toBeLessThan(10_000)
  app.faults.mend()
  expect((await listContacts(app.context, {})).length).toBeGreaterThan(here)
  await app.press('enter')
  expect(await app.until('takes it all back')).toContain('✓ 10000 cards read: 10000 new contacts.')
  expect(await listContacts(app.context, {})).toHaveLength(10_001)
})

test('P2.1: an import that is left goes on from the list of imports', async () => {
  await using app = await importing(10_000)
  app.terminal.send('\x10')
  await seen(app, /Commands/)
  app.terminal.send('your imports')
  await seen(app, /▸ Your imports/)
  app.terminal.send('\r')
  const list = await app.until('2 imports, newest first.')
  app.faults.mend()
  expect(list).toMatch(/ ▸ \S+ \S+ ! unfinished +\d+ contacts +from contacts\.vcf\n.* ✓ complete +1 contact /)
  expect(list).toMatch(/✗ Stopped\. \d+ contacts came in and stay\. /)
  await app.press('enter')
  await app.until('What came in is not sent again. Enter goes on.')
  await app.press('enter')
  expect(await app.until('takes it all back')).toContain('✓ 10000 cards read: 10000 new contacts.')
  await app.press('!')
  expect(await app.until('The same in a shell')).toMatch(/contacts\.vcf --consent\W+--match\W+--resume\W+imp_/)
})

test('P2.1: an import that loses the platform says how far it is, goes on, or is taken back', async () => {
  await using app = await importing(5_000)
  app.faults.offline = true
  const lost = await app.until('What came in stays.')
  expect(lost).toMatch(/ \d+ of 5000 contacts are in\.\n/)
  expect(lost).toContain(' ✗ ')
  app.faults.mend()
  await app.press('u')
  expect(await app.until('✓ Taken back: nothing of it is kept')).toMatch(/ ▸ \S+ \S+ cancelled +\d+ contacts\n/)
  expect(await listContacts(app.context, {})).toHaveLength(1)
})

test('P2.1: an import is taken back from its report, after a question', async () => {
  await using app = await previewing(six, { before: (context) => keepCards(context, vCards('FN:A')) })
  await app.until('6 cards read')
  await app.press('enter')
  await app.until('takes it all back')
  await app.press('u')
  await app.until('! Take this import back?')
  await app.press('n')
  await app.until('takes it all back')
  await app.press('u', 'y')
  expect(await app.until('✓ Taken back: what it added is gone')).toMatch(/ ▸ \S+ \S+ taken back +5 contacts\n/)
  expect(await listContacts(app.context, {})).toHaveLength(1)
  await app.press('!')
  expect(await app.until('The same in a shell')).toMatch(/pianeo contacts undo imp_\w+/)
})

test('a file without cards is refused, and read again once it has some', async () => {
  await using app = await previewing('name,email\n')
  await app.until(/✗ \S+contacts\.vcf is no vCard file/)
  await writeFile(join(app.home, 'contacts.vcf'), six)
  await app.press('r')
  await app.until('6 cards read')
})

test('a platform that takes long is said, and one that fails is tried again', async () => {
  await using app = await previewing(six)
  await app.until('6 cards read')
  await app.press('f')
  await app.until('▸ contacts.vcf')
  app.faults.delay = 3000
  await app.press('enter')
  await app.until('Reading contacts.vcf …')
  await app.until('Still waiting for contacts.vcf. The platform takes long to answer.')
  await app.until('6 cards read')
  app.faults.mend()
  await app.press('f')
  app.faults.break(/\/meta$/)
  await app.press('enter')
  await app.until('✗ Internal error: The platform failed.')
  app.faults.mend()
  await app.press('r')
  await app.until('6 cards read')
})
