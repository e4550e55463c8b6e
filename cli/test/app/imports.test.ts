import { expect, test } from 'vitest'
import { listContacts } from '../../src/actions/contacts/list.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { keepCards, vCards } from '../support/keep-cards.ts'

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`P2.1: imports are listed with what can be done, and the chosen one is taken back, at ${size.columns}×${size.rows}`, async () => {
    await using app = await openApp({
      person: {},
      ...size,
      before: async (context) => {
        await keepCards(context, vCards('FN:A'))
        await keepCards(context, vCards('FN:B', 'FN:C'))
      },
    })
    await goTo(app, 'your imports')
    const lines = (await app.until('2 imports, newest first.')).split('\n')
    const row = (contacts: string) =>
      new RegExp(`\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d ✓ complete +${contacts} +undo until \\d{4}-\\d\\d-\\d\\d$`)
    expect(lines[4]).toMatch(row('2 contacts'))
    expect(lines[5]).toMatch(row('1 contact'))
    await app.press('down', 'u')
    await app.until(/! Take back the import of 1 contact from /)
    await app.press('n', 'u', 'y')
    const after = await app.until('✓ Taken back: what it added is gone, what it changed is as before')
    expect(after).toMatch(/ ▸ \S+ \S+ taken back +1 contact\n/)
    expect((await listContacts(app.context, {})).map(({ displayName }) => displayName)).toEqual(['C', 'B'])
    await app.press('!')
    await app.until(/pianeo contacts undo imp_\w+/)
  })
}

test('P2.1: without imports one is begun', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'your imports')
  await app.until('No imports. i begins one.')
  await app.press('i')
  await app.until(' File ')
})

test('imports that take long, and an undo that fails, are told', async () => {
  await using app = await openApp({ person: {}, before: (context) => keepCards(context, vCards('FN:A')) })
  await app.until('signed in as')
  app.faults.delay = 2500
  await goTo(app, 'your imports')
  await app.until('Reading your imports …')
  await app.until('Still waiting for your imports.')
  app.faults.mend()
  await app.until('1 import, newest first.')
  app.faults.break(/\/contact-imports\/imp/)
  await app.press('u', 'y')
  expect(await app.until('✗ Internal error')).toContain('✓ complete')
  app.faults.mend()
  app.faults.offline = true
  expect(await app.until('may be old')).toContain('✓ complete')
})
