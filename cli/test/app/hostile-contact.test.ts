import { expect, test } from 'vitest'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { keepCards, vCards } from '../support/keep-cards.ts'

const plain = 'Grace Hopper'
// Ink lets colours and C1 through, and drops the others itself.
const hostile = 'Grace \u001b[95m\u009b2J\u001b]52;c;ZXZpbA==\u0007\u001b[2J\u202e\u2067👨‍👩‍👧 Hopper'

/** Every screen on which the name of a contact stands, with that name. */
async function framesWith(name: string, widths: 'graphemes' | 'legacy') {
  const cards = vCards(
    'FN:Edith Clarke\nEMAIL:edith@example.com',
    `FN:${name}\nEMAIL:grace@example.com`,
    'FN:Barbara Liskov',
  )
  await using app = await openApp({ person: {}, widths, before: (context) => keepCards(context, cards) })
  await goTo(app, 'your contacts')
  const list = await app.until('3 contacts')
  await app.press('down')
  await app.press('down')
  await app.press('up')
  const moved = await app.frame()
  await app.press('enter')
  const details = await app.until('Brought by')
  await app.press('x')
  const question = await app.until('Forget them')
  await app.press('n', 'enter', 'escape')
  const again = await app.frame()
  return { frames: { list, moved, details, question, again }, written: app.terminal.written }
}

for (const widths of ['graphemes', 'legacy'] as const) {
  test(`P2.1: a name that would drive the terminal leaves every other line as it is, with ${widths} widths`, async () => {
    const expected = await framesWith(plain, widths)
    const { frames, written } = await framesWith(hostile, widths)
    expect(written).not.toMatch(/\x1b\]52|\x1b\[95m|[\x80-\x9f\u202a-\u202e\u2066-\u2069]/)
    for (const name of ['list', 'moved', 'details', 'question', 'again'] as const) {
      const lines = frames[name].split('\n')
      expect(lines).toHaveLength(24)
      const others = (text: string) =>
        text
          .split('\n')
          .map((line) => (/Grace/.test(line) ? 'the line of the name' : line.replace(/(ctc|imp)_\w+/, '$1')))
      expect(others(frames[name])).toEqual(others(expected.frames[name]))
      expect(frames[name]).toContain('Grace ')
    }
    expect(frames.moved).toMatch(/ ▸ Grace .*Hopper +grace@example\.com/)
  })
}
