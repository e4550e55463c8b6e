import { expect, test } from 'vitest'
import { requestReset } from '../../src/actions/account/reset.ts'
import { openApp } from '../support/app-rig.ts'

test.each([
  [80, 24],
  [120, 40],
])('the mail of the sandbox is listed, newest first, and read, at %i×%i', async (columns, rows) => {
  await using app = await openApp({
    person: {},
    columns,
    rows,
    before: async (context) => void (await requestReset(context, 'ada@example.org')),
  })
  await app.until('Your contacts')
  await app.press('ctrl+p')
  await app.type('mail')
  await app.press('enter')
  const list = await app.until('Your Pianeojobs code')
  expect(list).toMatch(
    /^ ▸ \d{4}-\d\d-\d\d \d\d:\d\d ada@example\.org +A new Pianeojobs password *\n {3}\d{4}-\d\d-\d\d \d\d:\d\d ada@example\.org +Your Pianeojobs code/m,
  )
  await app.press('down', 'enter')
  // Its code is spent: it is offered to nobody.
  const mail = await app.until('nothing happens without the code')
  expect(mail).not.toContain('Use the code')
  expect(mail.split('\n')[2]).toBe(' Your Pianeojobs code')
  await app.press('escape')
  await app.until('A new Pianeojobs password')
  await app.press('escape')
  await app.until('Your contacts')
})

test('no mail yet', async () => {
  await using app = await openApp()
  await app.until('▸ Sign up')
  await app.press('G', 'enter')
  await app.until('No mail yet. What the sandbox sends arrives here')
})

test('what arrives while one looks appears, and hostile addresses leave the frame whole', async () => {
  await using app = await openApp()
  await app.until('▸ Sign up')
  await app.press('G', 'enter')
  await app.until('No mail yet.')
  const { world } = app.mock
  const state = world.snapshot()
  const mail = {
    id: 'mai_1',
    to: '\x1b]52;c;aGk=\x07ada\u202e@example.org',
    kind: 'notice' as const,
    subject: '\x1b[2JHello 👨‍👩‍👧',
    text: 'One\x1b[2J line\nand another \x9b31m one',
    at: world.now(),
  }
  world.restore({ ...state, mails: new Map(state.mails).set(mail.id, mail) })
  const list = (await app.until('Hello')).split('\n')
  expect(list[0]).toContain('pianeo › Welcome › Mail')
  expect(list[2]).toMatch(/ada@example\.org +Hello 👨‍👩‍👧/)
  await app.press('enter')
  const read = (await app.until('One line')).split('\n')
  expect(read.slice(2, 7)).toEqual([
    ' Hello 👨‍👩‍👧',
    expect.stringMatching(/^ to ada@example\.org · /),
    '',
    ' One line',
    ' and another  one',
  ])
})
