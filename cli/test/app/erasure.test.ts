import { expect, test } from 'vitest'
import { readErasure } from '../../src/actions/data/erasure.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { shownLine } from '../support/shown-line.ts'
import { password } from '../support/signed-in.ts'

const email = 'ada@example.org'

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`P5.2, G17 at ${size.columns}×${size.rows}: what goes, what stays and why; scheduled by the typed address, kept by one key`, async () => {
    await using app = await openApp({ person: { email }, ...size })
    await goTo(app, 'Erase your account')
    const preview = await app.until('Nothing happens yet')
    expect(preview).toMatch(/^ {3}✗ Your profile and who may read which part of it: 1$/m)
    expect(preview).toMatch(/^ {3}! A digest of your handle/m)
    expect(preview.replaceAll(/\s+/g, ' ')).toMatch(/until \d{4}-\d\d-\d\d, on the basis of legitimate interest/)
    await app.press('e')
    await app.type('eve@example.org')
    await app.press('enter')
    expect(await app.until('✗')).toMatch(/^ {17}✗ That is not the address of your account\.$/m)
    expect((await readErasure(app.context)).scheduled).toBeUndefined()
    await app.press('ctrl+u')
    await app.type(email)
    await app.press('tab')
    await app.type('28')
    await app.press('ctrl+s')
    expect(await app.until('at most 27')).toMatch(/^ ▸ Days of grace 28\n {17}✗ .*at most 27$/m)
    await app.press('ctrl+u')
    await app.type('3')
    await app.press('ctrl+s')
    const scheduled = await app.until('! Everything about you is erased on ')
    expect(scheduled).toMatch(/^ That is in 3 days\./m)
    const { executeAt } = (await readErasure(app.context)).scheduled!
    expect(scheduled).toContain(executeAt.slice(0, 16).replace('T', ' at '))
    expect(await shownLine(app)).toBe(`pianeo data erase schedule --confirm ${email} --grace-days 3`)
    await app.press('u')
    expect(await app.until('✓ Nothing is erased.')).toContain('Nothing happens yet')
    expect(await shownLine(app)).toBe('pianeo data erase cancel')
    expect((await readErasure(app.context)).scheduled).toBeUndefined()
  })
}

test('G17: a password given long ago is wanted again before an erasure is scheduled; without it nothing is', async () => {
  await using app = await openApp({ person: { email } })
  app.mock.world.advance('PT11M')
  await goTo(app, 'Erase your account')
  await app.until('Nothing happens yet')
  await app.press('e')
  await app.type(email)
  await app.press('enter')
  await app.until('Your password, once more')
  await app.press('escape')
  await app.until('Address')
  expect((await readErasure(app.context)).scheduled).toBeUndefined()
  await app.press('enter')
  await app.until('Your password, once more')
  await app.type('wrong-password-1')
  await app.press('enter')
  await app.until('✗ That was not it. Try again.')
  await app.press('ctrl+u')
  await app.type(password)
  const frame = await app.frame()
  expect(frame).toMatch(/▸ Password +•+ /)
  expect(frame).not.toContain(password)
  await app.press('enter')
  await app.until('! Everything about you is erased on ')
  expect(app.terminal.written).not.toContain(password)
})

test('G17: once the days are over nobody is signed in any more', async () => {
  await using app = await openApp({ person: { email } })
  await goTo(app, 'Erase your account')
  await app.until('Nothing happens yet')
  await app.press('e')
  await app.type(email)
  await app.press('enter')
  await app.until('! Everything about you is erased on ')
  app.mock.world.advance('P16D')
  await app.until('Enter leads to signing in.')
})

test('a preview that cannot be read is told, and tried again by a key', async () => {
  await using app = await openApp({ person: { email } })
  await app.until('Your contacts')
  app.faults.break(/\/erasure\/preview$/)
  await goTo(app, 'Erase your account')
  await app.until(/^ r tries again\.$/m)
  app.faults.mend()
  await app.press('r')
  await app.until('Nothing happens yet')
})
