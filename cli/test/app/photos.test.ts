import { join } from 'node:path'
import chalk, { type ColorSupportLevel } from 'chalk'
import { expect, onTestFinished, test } from 'vitest'
import { addMedia } from '../../src/actions/media/add.ts'
import { setProfile } from '../../src/actions/profile/set.ts'
import type { Context } from '../../src/context.ts'
import { type AppRig, openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'
import { photoFile } from '../support/pictures.ts'

/** How many colours the terminal has, until the test is over: 0 none, 2 are 256, 3 all. */
function colours(level: ColorSupportLevel): void {
  const before = chalk.level
  chalk.level = level
  onTestFinished(() => {
    chalk.level = before
  })
}

/** Who has a photo, which is not the one of their profile. */
const withPhoto = async (context: Context) =>
  addMedia(context, { file: await photoFile(join(context.home.config, '..')), alt: 'Red above blue' })

/** The colours of a cell of the screen, as a terminal keeps them. */
function cell({ terminal }: AppRig, x: number, y: number) {
  const { active } = terminal.emulator.buffer
  const found = active.getLine(y)!.getCell(x)!
  return { text: found.getChars(), above: found.getFgColor(), below: found.getBgColor(), isRgb: found.isFgRGB() }
}

test('without photos it says how to add one', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your photos')
  expect(await app.until('No photos yet. a adds one.')).toMatch(/\n a Add {2}Esc Back/)
})

test('P1.3: a photo is added from a file, which is seen before it is sent', async () => {
  colours(3)
  await using app = await openApp({ person: {}, columns: 120, rows: 40 })
  const path = await photoFile(app.home, 'jpeg')
  await goTo(app, 'Your photos')
  await app.until('No photos yet.')
  await app.press('a')
  await app.type(path)
  await app.until('▀▀▀▀')
  await app.press('enter')
  await app.type('Red above blue')
  await app.press('ctrl+s')
  await app.until('✓ The photo is added.')
  const [photo] = await app.context.client.media.list().toArray()
  expect(photo).toMatchObject({ alt: 'Red above blue', type: 'image/jpeg', audience: 'private', caption: null })
  await app.press('!')
  const line = (await app.until('The same in a shell')).replaceAll(/[│\s]+/g, ' ')
  expect(line).toContain(`pianeo media add ${path} --alt 'Red above blue' `)
})

test('P1.3: a photo needs words for those who cannot see it, and a file that is there', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your photos')
  await app.until('No photos yet.')
  await app.press('a')
  await app.type('/nowhere/photo.png')
  await app.press('ctrl+s')
  expect(await app.until('✗')).toContain(
    ' ▸ File          /nowhere/photo.png\n                 ✗ There is no file /nowhere/photo.png.\n',
  )
  await app.press('ctrl+u')
  expect(await app.frame()).not.toContain('✗')
  await app.type(await photoFile(app.home))
  await app.press('ctrl+s')
  expect(await app.until('✗')).toMatch(/ To be seen *\n {17}✗ alt /)
})

test('a file that is no photo is refused at its field', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your photos')
  await app.until('No photos yet.')
  await app.press('a')
  await app.type('/proc/version')
  await app.press('tab')
  await app.type('The kernel')
  await app.press('ctrl+s')
  await app.until('✗')
  expect((await app.context.client.media.list().toArray()).length).toBe(0)
})

test('with all colours a photo is drawn as half blocks: red above, blue below', async () => {
  colours(3)
  await using app = await openApp({ person: {}, before: withPhoto })
  await goTo(app, 'Your photos')
  const lines = (await app.until('▀▀▀▀')).split('\n')
  const top = lines.findIndex((line) => line.includes('▀'))
  const left = lines[top]!.indexOf('▀')
  const bottom = lines.findLastIndex((line) => line.includes('▀'))
  expect(cell(app, left, top)).toEqual({ text: '▀', above: 0xff0000, below: 0xff0000, isRgb: true })
  expect(cell(app, left, bottom)).toEqual({ text: '▀', above: 0x0000ff, below: 0x0000ff, isRgb: true })
  expect(lines.join('\n')).toContain('Red above blue')
})

test('with 256 colours it is drawn in those', async () => {
  colours(2)
  await using app = await openApp({ person: {}, before: withPhoto })
  await goTo(app, 'Your photos')
  const lines = (await app.until('▀▀▀▀')).split('\n')
  const top = lines.findIndex((line) => line.includes('▀'))
  expect(cell(app, lines[top]!.indexOf('▀'), top)).toEqual({ text: '▀', above: 196, below: 196, isRgb: false })
})

test('without colours it is told in words, and not even downloaded', async () => {
  colours(0)
  await using app = await openApp({ person: {}, before: withPhoto })
  await goTo(app, 'Your photos')
  expect(await app.until('[Red above blue]')).not.toContain('▀')
  expect(app.faults.served.filter((request) => request.endsWith('/content'))).toEqual([])
})

test('NO_COLOR is obeyed whatever the terminal could', async () => {
  colours(3)
  process.env.NO_COLOR = '1'
  onTestFinished(() => {
    delete process.env.NO_COLOR
  })
  await using app = await openApp({ person: {}, before: withPhoto })
  await goTo(app, 'Your photos')
  expect(await app.until('[Red above blue]')).not.toContain('▀')
})

test('a photo that cannot be read leaves everything else in its place', async () => {
  colours(3)
  await using app = await openApp({ person: {}, before: withPhoto })
  app.faults.break(/\/content$/)
  await goTo(app, 'Your photos')
  expect(await app.until('The platform failed.')).toContain('Seen by nobody else')
})

test('Enter shows a photo as large as the screen, Esc leads back to it', async () => {
  colours(3)
  await using app = await openApp({ person: {}, before: withPhoto })
  await goTo(app, 'Your photos')
  await app.until('▀▀▀▀')
  await app.press('enter')
  await app.until(/^ ▀{40}$/m)
  await app.press('escape')
  await app.until('▸   Red above blue')
})

test('P4.4: p makes it the photo of the profile, which others then see; again, and it is not', async () => {
  await using app = await openApp({ person: {}, before: withPhoto })
  await goTo(app, 'Your photos')
  await app.until('Seen by nobody else')
  await app.press('p')
  expect(await app.until('✓ This is your photo now.')).toContain('▸ ★ Red above blue')
  await app.until('Your photo. Seen by everyone')
  const { profile } = app.context.client
  const { photoId } = await profile.get()
  await app.press('!')
  await app.until(`pianeo profile set photoId=${photoId}`)
  await app.press('escape', 'p')
  await app.until('✓ You have no photo on your profile any more.')
  expect((await profile.get()).photoId).toBeNull()
})

test('P4.4: v chooses who sees a photo, d describes it anew', async () => {
  await using app = await openApp({ person: {}, before: withPhoto })
  await goTo(app, 'Your photos')
  await app.until('Seen by nobody else')
  await app.press('v', 'down', 'down', 'enter')
  await app.until('Seen by whoever is signed in')
  const [photo] = await app.context.client.media.list().toArray()
  await app.press('!')
  await app.until(`pianeo media update ${photo!.id} --visibility members`)
  await app.press('escape', 'd', 'ctrl+u')
  await app.type('A flag')
  await app.press('enter')
  await app.until('✓ Description saved.')
  await app.until('▸   A flag')
})

test('P5.2: x removes a photo after a question', async () => {
  const before = async (context: Context) => setProfile(context, { photoId: (await withPhoto(context)).id })
  await using app = await openApp({ person: {}, before })
  await goTo(app, 'Your photos')
  await app.until('★ Red above blue')
  await app.press('x')
  await app.until(/Your profile\s+has no photo then\./)
  await app.press('y')
  await app.until('✓ The photo is removed.')
  await app.until('No photos yet.')
  expect(await app.context.client.media.list().toArray()).toEqual([])
})
