import type { ExperiencePatch } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { type AppRig, openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'

const engines = { title: 'Analyst', organization: { name: 'Engines' }, start: '1842' }
const withOne = ({ client }: Context) => client.profile.experiences.create(engines)

/** What somebody does in another terminal. */
async function elsewhere({ client }: Context, patch: ExperiencePatch): Promise<void> {
  const { experiences } = client.profile
  const { id } = (await client.profile.get()).experiences[0]!
  const { etag } = await experiences.get(id).withResponse()
  await experiences.update(id, patch, { ifMatch: etag! })
}

async function openOne(app: AppRig): Promise<void> {
  await goTo(app, 'Your profile')
  await app.until('Analyst, Engines')
  await app.press('G', 'up', 'up', 'enter')
  await app.until('▸ Title')
}

test('P1.3: a new experience is a form; what is missing is told at its field', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Add an experience')
  await app.until('▸ Title')
  await app.press('ctrl+s')
  const frame = await app.until('✗ title is missing')
  expect(frame).toContain(
    ' ▸ Title\n                 ✗ title is missing\n   Organization\n                 ✗ organization is missing\n',
  )
  await app.type('Translator')
  expect(await app.frame()).not.toContain('title is missing')
})

test('P1.3: an experience is added with all that was typed, and the shell can do the same', async () => {
  await using app = await openApp({ person: {}, columns: 120, rows: 40 })
  await goTo(app, 'Add an experience')
  await app.until('▸ Title')
  await app.type('Translator')
  await app.press('tab')
  await app.type('Scientific Memoirs')
  await app.press('enter')
  await app.type('https://example.org/memoirs')
  await app.press('enter')
  await app.type('1842')
  await app.press('enter')
  await app.type('1843-08')
  await app.press('enter')
  await app.type('Washington, D.C.')
  await app.press('enter', 'enter')
  await app.type('us')
  await app.press('enter')
  await app.type('Notes.')
  await app.press('enter')
  await app.type('Note G.')
  await app.press('tab')
  await app.type('The first algorithm')
  await app.press('enter')
  await app.type('Loops')
  await app.press('tab', 'right', 'right')
  expect(await app.frame()).toContain('▸ Seen by       ‹ members: whoever is signed in ›')
  await app.press('enter')
  await app.until('✓ Translator added.')
  const { experiences } = await app.context.client.profile.get()
  expect(experiences).toMatchObject([
    {
      title: 'Translator',
      organization: { name: 'Scientific Memoirs', url: 'https://example.org/memoirs' },
      start: '1842',
      end: '1843-08',
      location: { city: 'Washington, D.C.', region: null, country: 'US' },
      summary: 'Notes.\nNote G.',
      highlights: ['The first algorithm', 'Loops'],
      visibility: 'members',
    },
  ])
  await app.press('!')
  const line = (await app.until('The same in a shell')).replaceAll(/[│\s]+/g, ' ')
  expect(line).toContain(
    "pianeo experience add --title Translator --organization 'Scientific Memoirs' --organization-url https://example.org/memoirs --start 1842 --end 1843-08 --city 'Washington, D.C.' --country us --summary 'Notes. Note G.' --highlight 'The first algorithm' --highlight Loops --visibility members",
  )
})

test('P5.3: an experience is changed where it differs, and nothing else is sent', async () => {
  await using app = await openApp({ person: {}, before: withOne })
  await openOne(app)
  await app.press('down', 'down', 'down', 'down')
  await app.type('1850')
  await app.press('ctrl+s')
  await app.until('✓ Analyst saved.')
  const [experience] = (await app.context.client.profile.get()).experiences
  expect(experience).toMatchObject({ title: 'Analyst', end: '1850', organization: { name: 'Engines' } })
  await app.press('!')
  const line = (await app.until('The same in a shell')).replaceAll(/[│\s]+/g, ' ')
  expect(line).toContain(`pianeo experience update ${experience!.id} --end 1850 `)
})

test('an end before the start is told, and nothing typed is lost', async () => {
  await using app = await openApp({ person: {}, before: withOne })
  await openOne(app)
  await app.press('down', 'down', 'down', 'down')
  await app.type('1801')
  await app.press('ctrl+s')
  expect(await app.until('✗')).toMatch(/End +1801/)
})

test('leaving what is not saved asks first; what is unchanged is left at once', async () => {
  await using app = await openApp({ person: {}, before: withOne })
  await openOne(app)
  await app.type(' of loops')
  await app.press('escape')
  await app.until('! What you typed is not saved yet.')
  await app.press('n')
  await app.type('!')
  expect(await app.frame()).toContain('▸ Title         Analyst of loops!')
  await app.press('escape', 'y')
  await app.until('+ Add an experience')
  await app.press('G', 'up', 'up', 'enter')
  await app.until('▸ Title         Analyst')
  await app.press('escape')
  await app.until('+ Add an experience')
})

test('Ctrl-X removes an experience after a question', async () => {
  await using app = await openApp({ person: {}, before: withOne })
  await openOne(app)
  await app.press('ctrl+x')
  await app.until('! Remove this experience, at once and for everyone?')
  await app.press('n')
  await app.until('▸ Title')
  await app.press('ctrl+x', 'y')
  await app.until('✓ Analyst removed.')
  expect((await app.context.client.profile.get()).experiences).toEqual([])
})

test('P5.3: what changes elsewhere appears in a form into which nothing was typed', async () => {
  await using app = await openApp({ person: {}, before: withOne })
  await openOne(app)
  await elsewhere(app.context, { title: 'Interpreter' })
  await app.until('▸ Title         Interpreter')
})

test('P5.3: fields changed here and elsewhere are decided one by one; the others keep what each changed', async () => {
  await using app = await openApp({ person: {}, before: withOne })
  await openOne(app)
  await app.type(' of mine')
  await app.press('tab')
  await app.type(' Ltd')
  await app.press('tab', 'tab', 'tab')
  await app.type('1850')
  await elsewhere(app.context, { title: 'Theirs', organization: { name: 'Their engines' }, summary: 'Their summary' })
  await app.press('ctrl+s')
  const lines = (await app.until('! Title was changed elsewhere')).split('\n')
  expect(lines[5]).toBe(' Analyst of mine                         Theirs')
  await app.press('t')
  expect(await app.until('! Organization was changed elsewhere')).toMatch(/ Engines Ltd +Their engines\n/)
  await app.press('m')
  await app.until('✓ Theirs saved.')
  expect((await app.context.client.profile.get()).experiences).toMatchObject([
    { title: 'Theirs', organization: { name: 'Engines Ltd' }, end: '1850', summary: 'Their summary' },
  ])
})

test('an experience that was removed elsewhere is told so; what was typed stays on the screen', async () => {
  await using app = await openApp({ person: {}, before: withOne })
  await openOne(app)
  await app.type(' of loops')
  const { profile } = app.context.client
  await profile.experiences.delete((await profile.get()).experiences[0]!.id)
  await app.press('ctrl+s')
  expect(await app.until('✗')).toContain('Analyst of loops')
})

test('at 60×16 the form shows the field that is typed into, wherever it stands', async () => {
  await using app = await openApp({ person: {}, columns: 60, rows: 16 })
  await goTo(app, 'Add an experience')
  await app.until('▸ Title')
  for (const label of ['Organization', 'Its site', 'Start', 'End', 'City', 'Region', 'Country', 'About it']) {
    await app.press('tab')
    expect(await app.frame()).toContain(`▸ ${label}`)
  }
  await app.type('One')
  await app.press('enter')
  await app.type('Two')
  const lines = (await app.frame()).split('\n')
  expect(lines.slice(2, 10).map((line) => line.trimEnd())).toEqual([
    '   Start',
    '   End',
    '   City',
    '   Region',
    '   Country',
    ' ▸ About it      One',
    '                 Two',
    '',
  ])
})
