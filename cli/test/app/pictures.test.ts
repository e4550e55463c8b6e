import { expect, test, vi } from 'vitest'
import { openApp } from '../support/app-rig.ts'
import { svgOf } from '../support/svg-of.ts'

// Before anything asks what this process's own terminal can do.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '1'
})

/** The pictures of the documentation; `npm run pictures` draws them anew. */
const picture = (name: string) => `../../../docs/pictures/${name}.svg`

test('the pictures in the documentation are what the application draws', async () => {
  await using app = await openApp({
    repeatable: true,
    person: { name: 'Ada Lovelace', email: 'ada@example.org' },
    columns: 92,
  })
  await app.until('Your contacts')
  await expect(svgOf(app.terminal, 'The home of the application')).toMatchFileSnapshot(picture('home'))
})
