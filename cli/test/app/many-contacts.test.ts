import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { keepCards, people } from '../support/keep-cards.ts'

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]) {
  test(`10,000 contacts at ${size.columns}×${size.rows}: a move in the page writes 600 bytes at most, idleness none`, async () => {
    await using app = await openApp({ person: {}, ...size, before: (context) => keepCards(context, people(10_000)) })
    await goTo(app, 'your contacts')
    await app.until('10000 contacts')
    for (const [key, chosen] of [
      ['down', 9998],
      ['down', 9997],
      ['up', 9998],
    ] as const) {
      const before = app.terminal.written.length
      await app.press(key)
      expect(await app.frame()).toContain(`▸ Person ${chosen} `)
      expect(Buffer.byteLength(app.terminal.written.slice(before))).toBeLessThanOrEqual(600)
    }
    // Longer than what is shown is read again.
    const before = app.terminal.written.length
    const asked = app.faults.served.length
    await sleep(5000)
    expect(app.faults.served.length).toBeGreaterThan(asked)
    expect(app.terminal.written.slice(before)).toBe('')

    await app.press('end')
    await app.until('▸ Person 0 ')
    await app.press('up')
    await app.until('▸ Person 1 ')
    await app.press('/')
    await app.type('person 777')
    expect(await app.until('19 found')).toContain('▸ Person 9777 ')
  })
}

test('keys are answered while 10,000 contacts are read', async () => {
  await using app = await openApp({ person: {}, before: (context) => keepCards(context, people(10_000)) })
  await app.until('signed in as')
  app.faults.delay = 10
  app.terminal.send('\x1b[B\x1b[B\r')
  while (!/Reading your contacts … \d+/.test(app.terminal.lines().join('\n'))) await sleep(5)
  app.terminal.send('?')
  while (!app.terminal.lines().join('\n').includes('Keys that work here')) await sleep(5)
  expect(app.faults.served.filter((request) => request === 'GET /contacts').length).toBeLessThan(100)
  await app.press('q')
  await app.until('10000 contacts')
})
