import { expect, test } from 'vitest'
import { dismissMatch } from '../../src/actions/contacts/dismiss.ts'
import { listMatches } from '../../src/actions/contacts/matches.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { keepCards, vCards } from '../support/keep-cards.ts'

const two = vCards(
  'FN:Amina\nEMAIL:amina.diallo@example.org',
  'FN:Björn\nEMAIL:bjorn.akesson@example.com',
  'FN:Nobody\nEMAIL:nobody@example.com',
)

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`P2.1: who of the contacts is here is shown with why, dismissed and brought back, at ${size.columns}×${size.rows}`, async () => {
    await using app = await openApp({ person: {}, ...size, before: (context) => keepCards(context, two) })
    await goTo(app, 'who of them is here')
    const frame = await app.until('2 of your contacts are here. Nobody was told that you looked.')
    const [first, second] = frame.split('\n').slice(4, 6)
    for (const row of [
      / .{2}Amina Diallo +@amina-diallo +Structural engineer .*→ findable$/m,
      / .{2}Björn Åkesson +@bjorn-akesson +Nautical cartographer +→ findable$/m,
    ])
      expect(`${first}\n${second}`).toMatch(row)
    const [match] = await listMatches(app.context)
    expect(first).toContain(`▸ ${match!.name}`)

    await app.press('enter')
    const details = await app.until('Headline')
    expect(details).toContain(`│ ${match!.name} `)
    expect(details).toMatch(/│ Handle +@[a-z-]+ +│\n │ Headline +\S.*│\n │ Country +\S.*\([A-Z]{2}\) +│\n/)
    expect(details).toMatch(/│ Why +they let anyone with their address find them +│\n/)

    await app.press('d')
    expect(await app.until('1 of your contacts is here.')).toContain(`✓ Dismissed: ${match!.name}.`)
    expect(await listMatches(app.context, { dismissed: true })).toMatchObject([{ id: match!.id }])
    await app.press('!')
    await app.until(`pianeo contacts dismiss ${match!.id.slice(4, 12)}`)
    await app.press('escape', 'v')
    expect(await app.until('You dismissed 1 match.')).toContain(`▸ ${match!.name}`)
    await app.press('b')
    await app.until('You dismissed nobody.')
    await app.press('!')
    await app.until(`pianeo contacts restore ${match!.id.slice(4, 12)}`)
    await app.press('escape', 'v')
    await app.until('2 of your contacts are here.')
  })
}

test('P2.1: where nobody is found, it is said when somebody would be', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'who of them is here')
  expect(await app.until('Nobody of your contacts is here and can be found.')).toContain('i imports a file.')
  await app.press('v')
  await app.until('You dismissed nobody.')
})

test('what is dismissed in another terminal goes; a match that is gone, slowness and failures are told', async () => {
  await using app = await openApp({ person: {}, before: (context) => keepCards(context, two) })
  await app.until('signed in as')
  app.faults.delay = 2500
  await goTo(app, 'who of them is here')
  await app.until('Reading who of them is here …')
  await app.until('Still waiting for who of them is here.')
  app.faults.mend()
  await app.until('2 of your contacts are here.')
  const [first, second] = await listMatches(app.context)
  await dismissMatch(app.context, first!.id)
  await app.until('1 of your contacts is here.')
  app.faults.break(/\/dismissal$/)
  await app.press('d')
  expect(await app.until('✗ Internal error')).toContain(second!.name)
  app.faults.mend()
  app.faults.offline = true
  await app.until('may be old')
  await app.press('v')
  await app.until(/✗ .*\n.*\n r tries again\./)
  app.faults.mend()
  await app.press('r')
  await app.until('You dismissed 1 match.')
})
