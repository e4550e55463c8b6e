import { expect, test } from 'vitest'
import { giveConsent } from '../../src/actions/consent/give.ts'
import { listConsents } from '../../src/actions/consent/list.ts'
import { readPurpose } from '../../src/actions/consent/purpose.ts'
import { withdrawConsent } from '../../src/actions/consent/withdraw.ts'
import type { Context } from '../../src/context.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { shownLine } from '../support/shown-line.ts'

async function stateOf(context: Context, id: string): Promise<string> {
  return (await listConsents(context)).find(({ purposeId }) => purposeId === id)!.state
}

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`G7.3 at ${size.columns}×${size.rows}: every purpose stands there with its notice; y agrees, n withdraws, nothing between`, async () => {
    await using app = await openApp({ person: {}, ...size })
    await goTo(app, 'What you agreed to')
    const before = await app.until('Notice, version 1')
    expect(before).toMatch(/^ ▸ · not decided {2}Keep the contacts I import$/m)
    expect(before).toContain('We keep the contacts you import (name, e-mail addresses, phone numbers,')
    expect(before).toMatch(/y Agree/)
    expect(before).not.toMatch(/n Withdraw/)
    await app.press('y')
    const given = await app.until('✓ You agree: Keep the contacts I import')
    expect(given).toMatch(/^ ▸ ✓ given {8}Keep the contacts I import +\d{4}-\d\d-\d\d$/m)
    expect(given).toMatch(/Notice, version 1: given to version 1 since \d{4}/)
    expect(await stateOf(app.context, 'contacts.import')).toBe('given')
    expect(await shownLine(app)).toBe('pianeo consent give contacts.import')
    await app.press('n')
    expect(await app.until('✓ Withdrawn: Keep the contacts I import')).toMatch(/▸ · withdrawn/)
    expect(await stateOf(app.context, 'contacts.import')).toBe('withdrawn')
    expect(await shownLine(app)).toBe('pianeo consent withdraw contacts.import')
  })
}

test('G9: what needs an express statement is agreed to expressly, by one key too', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'What you agreed to')
  await app.until('Notice, version 1')
  await app.press('down', 'down', 'down', 'down')
  expect(await app.until('special category')).toContain('y Agree expressly')
  await app.press('y')
  await app.until('✓ You agree: Keep what I say about my ethnicity')
  expect(await shownLine(app)).toBe('pianeo consent give special.ethnicity --explicit')
})

test('G7.3: a notice that is longer than the screen is read whole, and decided upon there', async () => {
  await using app = await openApp({ person: {}, columns: 60, rows: 16 })
  await goTo(app, 'What you agreed to')
  await app.until('… Enter shows the whole notice.')
  await app.press('enter')
  expect(await app.until(/Lines 1 to 9 of \d+/)).toMatch(/^ Keep the contacts I import$/m)
  await app.press('end')
  expect((await app.frame()).replaceAll(/\s+/g, ' ')).toContain('Given to: nobody. Where: FR.')
  await app.press('y')
  await app.until('✓ You agree: Keep the contacts I import')
})

test('G7.3: the history tells when, what and which version, and that nothing in it was changed', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'What you agreed to')
  await app.until('Notice, version 1')
  await app.press('h')
  expect(await app.until('You have decided about no consent yet.')).not.toContain('The chain holds')
  const purpose = await readPurpose(app.context, 'contacts.import')
  await giveConsent(app.context, purpose, { explicit: false })
  await withdrawConsent(app.context, purpose)
  const frame = await app.until('✓ The chain holds: 2 acts, none changed, left out or moved.')
  expect(frame).toMatch(/^ ▸ \d{4}-\d\d-\d\d \d\d:\d\d withdrawn {3}contacts\.import, version 1 +by you$/m)
  expect(frame).toMatch(/^ {3}\d{4}-\d\d-\d\d \d\d:\d\d given {7}contacts\.import, version 1 +by you$/m)
})

test('a consent that could not be given says why, and stays as it was', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'What you agreed to')
  await app.until('Notice, version 1')
  app.faults.break(/\/consents\/contacts\.import$/)
  await app.press('y')
  expect(await app.until('✗')).toMatch(/▸ · not decided {2}Keep the contacts I import/)
  app.faults.mend()
  app.faults.offline = true
  expect(await app.until('may be old')).toContain('Keep the contacts I import')
})
