import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { updateAccount } from '../../src/actions/account/update.ts'
import { openApp } from '../support/app-rig.ts'

const ada = { name: 'Ada Lovelace', email: 'ada@example.org' }

test.each([
  [80, 24],
  [120, 40],
  [60, 16],
])(
  'at %d×%d the frame fills the terminal: title above, keys below, nothing cut off at the side',
  async (columns, rows) => {
    await using app = await openApp({ person: ada, columns, rows })
    const lines = (await app.until('Your contacts')).split('\n')
    expect(lines).toHaveLength(rows)
    expect(lines[0]).toMatch(/^ pianeo › Home +sandbox on this computer$/)
    expect(lines[1]).toBe(` ${'─'.repeat(columns - 2)}`)
    expect(lines.at(-1)).toMatch(/^ Enter Open {2}Esc Quit {2}Ctrl-P Commands {2}\? Keys$/)
  },
)

test('below 60×16 there is a message instead of a broken frame, and the screen comes back with the room', async () => {
  await using app = await openApp({ person: ada, columns: 80, rows: 24 })
  const before = await app.until('Your contacts')
  const sizes = [
    [59, 24, 'pianeo needs more room', '60×16 at least; here are 59×24.'],
    [80, 15, 'pianeo needs more room', '60×16 at least; here are 80×15.'],
    [20, 3, 'pianeo needs more r…', '60×16 at least; her…'],
  ] as const
  for (const [columns, rows, first, second] of sizes) {
    app.terminal.resize(columns, rows)
    expect((await app.until('needs more')).split('\n').slice(0, 2)).toEqual([first, second])
    app.terminal.resize(80, 24)
    expect(await app.until('Your contacts')).toBe(before)
  }
})

test('what was typed is there again when a terminal that was too small has room', async () => {
  await using app = await openApp({ columns: 80, rows: 24 })
  await app.until('▸ Sign up')
  await app.press('down', 'enter')
  await app.until('▸ E-mail')
  await app.type('ada@exam')
  app.terminal.resize(40, 10)
  await app.until('needs more')
  await app.type('quite lost')
  await app.press('escape')
  app.terminal.resize(80, 24)
  await app.until(/▸ E-mail +ada@exam$/m)
  await app.type('ple.org')
  await app.until(/▸ E-mail +ada@example\.org$/m)
})

test('a storm of sizes ends in the frame of the last one', async () => {
  await using app = await openApp({ person: ada, columns: 80, rows: 24 })
  const before = await app.until('Your contacts')
  for (let times = 0; times < 30; times++) app.terminal.resize(61 + ((times * 37) % 80), 17 + ((times * 11) % 30))
  app.terminal.resize(80, 24)
  expect(await app.until('Your contacts')).toBe(before)
})

test('? lists every key that works here, and Enter does what the chosen one does', async () => {
  await using app = await openApp({ person: ada })
  await app.until('Your contacts')
  await app.press('?')
  const frame = await app.until('Keys that work here')
  expect(frame).toMatch(/▸ Enter +Open +A list/)
  expect(frame).toMatch(/Ctrl-P : +Commands +Everywhere/)
  await app.press('down', 'down', 'enter')
  await app.until('Type what you want to do')
})

test('Ctrl-P finds a screen by a word of its name, Enter goes there and q backs out', async () => {
  await using app = await openApp({ person: ada })
  await app.until('Your contacts')
  await app.press('ctrl+p')
  await app.type('cons')
  expect(await app.until('What you agreed to')).not.toContain('Your profile')
  await app.press('enter')
  await app.until('pianeo › Home › Consents')
  await app.press('q')
  expect(await app.until('Your contacts')).toMatch(/^ pianeo › Home {2}/)
})

test('in the palette letters are typed, whatever they do elsewhere', async () => {
  await using app = await openApp({ person: ada })
  await app.until('Your contacts')
  await app.press('ctrl+p')
  await app.type('q?:!jkgG')
  await app.until(/│ q\?:!jkgG +│/)
  expect(await app.until('Nothing of that name.')).toContain('pianeo › Home  ')
})

test('what another terminal changes appears by itself, and nothing is drawn while nothing changes', async () => {
  await using app = await openApp({ person: ada })
  await app.until('Ada Lovelace, signed in')
  const before = app.terminal.written.length
  await sleep(2500)
  expect(app.terminal.written.length - before).toBe(0)
  await updateAccount(app.context, { name: 'Ada King' })
  await app.until('Ada King, signed in')
})

test.each(['graphemes', 'legacy'] as const)(
  'a name of joined emoji leaves the frame whole, by %s widths',
  async (widths) => {
    await using app = await openApp({ person: { ...ada, name: 'Eve 👨‍👩‍👧 Ó Dálaigh' }, widths })
    await using plain = await openApp({ person: { ...ada, name: 'Eve' }, widths })
    const [lines, expected] = (await Promise.all([app, plain].map((each) => each.until('signed in as')))).map((frame) =>
      frame.split('\n'),
    )
    expect(lines!.toSpliced(2, 1)).toEqual(expected!.toSpliced(2, 1))
    // Cell by cell the name may be drawn wider than Ink counts: it spoils its own line alone.
    expect(lines![2]).toMatch(/^ Eve .+signed in as ada@example\.org/)
  },
)
