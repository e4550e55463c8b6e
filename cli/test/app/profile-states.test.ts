import { expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'

/** The screens around the profile: what leads there, what is read there, from where, and what then stands there. */
const screens = [
  { entry: 'Your profile', what: 'your profile', path: /\/profile$/, done: '+ Add an experience' },
  { entry: 'View your profile as somebody else', what: 'what they see', path: /\/preview$/, done: 'Kept from' },
  { entry: 'Publish your profile', what: 'what would become public', path: /\/visibility$/, done: 'able to read' },
  { entry: 'Your photos', what: 'your photos', path: /\/media$/, done: 'No photos yet.' },
]

async function withMuch({ client }: Context): Promise<void> {
  for (let start = 1990; start < 2020; start++) {
    const end = String(start + 1)
    await client.profile.experiences.create({
      title: `Job ${start}`,
      organization: { name: 'Works' },
      start: `${start}`,
      end,
    })
  }
}

for (const { entry, what, path, done } of screens) {
  test(`${entry}: says that it reads, then that it takes long, then shows it`, async () => {
    await using app = await openApp({ person: {} })
    await app.until('Your data')
    app.faults.delay = 3000
    await goTo(app, entry)
    await app.until(`Reading ${what} …`)
    await app.until(`Still waiting for ${what}.`)
    app.faults.mend()
    await app.until(done)
  })

  test(`${entry}: tells why it failed, and r tries again`, async () => {
    await using app = await openApp({ person: {} })
    await app.until('Your data')
    app.faults.break(path)
    await goTo(app, entry)
    expect(await app.until('r tries again.')).toContain('✗ Internal error: The platform failed.')
    app.faults.mend()
    await app.press('r')
    await app.until(done)
  })

  test(`${entry}: offline, what was read stays, and may be old`, async () => {
    await using app = await openApp({ person: {} })
    await goTo(app, entry)
    await app.until(done)
    app.faults.offline = true
    expect(await app.until('What you see may be old')).toContain(done)
    app.faults.mend()
    await app.until(/^(?!.*may be old)/s)
  })

  test(`${entry}: however much there is, the frame is whole from 60×16 on`, async () => {
    await using app = await openApp({ person: {}, before: withMuch, columns: 120, rows: 40 })
    await goTo(app, entry)
    await app.until('Esc Back')
    for (const [columns, rows] of [
      [120, 40],
      [80, 24],
      [60, 16],
    ] as const) {
      app.terminal.resize(columns, rows)
      const lines = (await app.frame()).split('\n')
      expect(lines[0]).toMatch(/^ pianeo › .* sandbox on this computer$/)
      expect(lines[1]).toBe(` ${'─'.repeat(columns - 2)}`)
      expect(lines.length).toBe(rows)
      expect(lines.at(-1)).toMatch(/^ \S+ \S/)
    }
  })
}
