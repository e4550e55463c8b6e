import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Profile, ProfilePatch } from '@pianeojobs/sdk/contract'
import { expect, onTestFinished, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { openApp } from '../support/app-rig.ts'
import { goTo } from '../support/go-to.ts'

const engines = { title: 'Analyst', organization: { name: 'Engines' }, start: '1842' }

/** What somebody does in another terminal. */
async function elsewhere({ client }: Context, patch: ProfilePatch): Promise<Profile> {
  const { etag } = await client.profile.get().withResponse()
  return client.profile.update(patch, { ifMatch: etag! })
}

test('P5.2: a new profile shows every field, empty ones too, and who would see each', async () => {
  await using app = await openApp({ person: { name: 'Ada Lovelace', email: 'ada@example.org' } })
  await goTo(app, 'Your profile')
  const frame = await app.until('+ Add an experience')
  expect(frame.split('\n').slice(2, 18).join('\n')).toBe(
    [
      ' Not published: nobody else sees any of it. A headline is all that is missing.',
      '   Name        Ada Lovelace                                  public, always',
      '   Handle      ada-lovelace                                  public',
      ' ▸ Headline    (none)                                        public',
      '   Summary     (none)                                        members',
      '   City        (none)                                        members',
      '   Region      (none)                                        members',
      '   Country     (none)                                        public',
      '   Links       + Add a link                                  connections',
      '   Photo       (none)                                        public',
      '   Videos      (none)                                        members',
      '   E-mail      ada@example.org                               private',
      '   Current     (no experience)                               public',
      '   Past        (no experience)                               members',
      '               + Add an experience',
      '',
    ].join('\n'),
  )
})

test('P5.3: Enter edits a field where it stands, Enter saves it, and the command line of it can be read', async () => {
  await using app = await openApp({ person: {}, columns: 120, rows: 40 })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('enter')
  await app.type('Analyst, "of engines"')
  expect(await app.frame()).toContain('21 of 220 · Who you are, in a line.')
  await app.press('enter')
  await app.until('✓ Headline saved.')
  expect((await app.context.client.profile.get()).headline).toBe('Analyst, "of engines"')
  await app.press('!')
  expect(await app.frame()).toContain(`│ pianeo profile set 'headline=Analyst, "of engines"'`)
})

test('Esc leaves a field as it was', async () => {
  await using app = await openApp({ person: {}, before: (context) => elsewhere(context, { headline: 'Analyst' }) })
  await goTo(app, 'Your profile')
  await app.until('Handle')
  await app.press('down', 'down', 'enter')
  await app.type(' and more')
  await app.press('escape')
  expect(await app.until('▸ Headline')).toContain('▸ Headline    Analyst    ')
  expect((await app.context.client.profile.get()).headline).toBe('Analyst')
})

test('P1.3: name, place and links are edited in place as well, and a country is told by name', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('up', 'up', 'enter')
  await app.type(' King')
  await app.press('enter')
  await app.until('✓ Name saved.')
  await app.press('down', 'down', 'down', 'down', 'enter')
  await app.type('London')
  await app.press('enter')
  await app.until('✓ City saved.')
  await app.press('down', 'down', 'enter')
  await app.type('gb')
  await app.until('GB · United Kingdom')
  await app.press('enter')
  await app.until('✓ Country saved.')
  await app.press('down', 'enter')
  await app.type('https://example.org/ada Notes on G')
  await app.press('enter')
  const frame = await app.until('+ Add a link')
  expect(frame).toContain('▸ Links       https://example.org/ada Notes on G')
  const { profile, accounts } = app.context.client
  expect(await profile.get()).toMatchObject({
    displayName: 'Ada Lovelace King',
    location: { city: 'London', region: null, country: 'GB' },
    links: [{ url: 'https://example.org/ada', label: 'Notes on G' }],
  })
  expect((await accounts.get()).name).toBe('Ada Lovelace King')
  await app.press('enter', 'ctrl+u', 'enter')
  await app.until('✓ Links saved.')
  expect((await profile.get()).links).toEqual([])
})

test('what the platform refuses is told below its field, and what was typed stays', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('up', 'enter', 'ctrl+u')
  await app.type('Ada!')
  await app.press('enter')
  const lines = (await app.until('✗ handle')).split('\n')
  const at = lines.findIndex((line) => line.includes('▸ Handle      Ada!'))
  expect(lines[at + 1]).toMatch(/^ {15}✗ handle has characters/)
  await app.press('ctrl+u')
  await app.type('countess')
  await app.press('enter')
  await app.until('✓ Handle saved.')
})

test('a headline beyond the limit is told so while it is typed', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('enter')
  await app.paste('x'.repeat(223))
  await app.until('✗ 223 of 220: 3 too many')
})

test('offline, an edit fails and stays; once the platform is back, the same Enter saves it', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('enter')
  await app.type('Analyst')
  app.faults.offline = true
  await app.press('enter')
  expect(await app.until('✗')).toContain('▸ Headline    Analyst')
  app.faults.mend()
  await app.press('enter')
  await app.until('✓ Headline saved.')
})

test('a summary of several lines is typed in place; the shell gets its lines too', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('down', 'enter')
  await app.type('Engines.')
  await app.press('enter')
  await app.paste('Loops,\r\nand \x1b[2Jmore.')
  expect(await app.until('of 5000')).toContain(' Engines.\n Loops,\n and more.\n')
  await app.press('up', 'end')
  await app.type('!')
  await app.press('ctrl+s')
  await app.until('✓ Summary saved.')
  expect((await app.context.client.profile.get()).summary).toBe('Engines.\nLoops,!\nand more.')
  await app.press('!')
  expect(await app.frame()).toContain("pianeo profile set 'summary=Engines.")
})

test('leaving a summary that is not saved asks first', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('down', 'enter')
  await app.type('Engines.')
  await app.press('escape')
  await app.until('! What you changed is not saved yet.')
  await app.press('n')
  await app.type(' More.')
  expect(await app.frame()).toContain(' Engines. More.')
  await app.press('escape', 'y')
  expect(await app.until('▸ Summary')).toContain('▸ Summary     (none)')
})

test('Ctrl-O hands the summary to the editor of the person, and takes back what it left', async () => {
  await using app = await openApp({ person: {} })
  const editor = join(app.home, 'editor.sh')
  await writeFile(editor, '#!/bin/sh\nprintf "From the editor.\\nTwo lines.\\n" > "$1"\n')
  await chmod(editor, 0o755)
  const before = process.env.VISUAL
  process.env.VISUAL = editor
  onTestFinished(() => {
    if (before === undefined) delete process.env.VISUAL
    else process.env.VISUAL = before
  })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('down', 'enter')
  await app.press('ctrl+o')
  await app.until('Two lines.')
  await app.press('ctrl+s')
  await app.until('✓ Summary saved.')
  expect((await app.context.client.profile.get()).summary).toBe('From the editor.\nTwo lines.')
})

test('P4.4: v chooses who sees a field among the audiences that it allows, and u takes it back', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('down', 'down', 'down', 'down', 'down', 'v')
  const links = await app.until('Who sees: Links')
  expect(links).not.toContain('public')
  expect(links).toMatch(
    / {3}members {8}whoever is signed in.*\n.*▸ connections {4}people you are connected with *✓ now/,
  )
  await app.press('down', 'enter')
  await app.until('✓ Links: private.')
  await app.press('!')
  expect(await app.frame()).toContain('pianeo profile visibility links=private')
  await app.press('escape', 'u')
  await app.until('✓ Links: connections.')
  expect((await app.context.client.profile.visibility.get()).fields.links?.audience).toBe('connections')
})

test('P4.4: an experience follows its kind until it has an audience of its own', async () => {
  await using app = await openApp({ person: {}, before: ({ client }) => client.profile.experiences.create(engines) })
  await goTo(app, 'Your profile')
  expect(await app.until('Analyst, Engines')).toMatch(/Analyst, Engines {2}1842 – now +public\n/)
  await app.press('G', 'up', 'up', 'v', 'down', 'down', 'enter')
  expect(await app.until('✓ Analyst')).toMatch(/Analyst, Engines {2}1842 – now +members, own\n/)
})

test('x removes an experience after a question', async () => {
  await using app = await openApp({ person: {}, before: ({ client }) => client.profile.experiences.create(engines) })
  await goTo(app, 'Your profile')
  await app.until('Analyst, Engines')
  await app.press('G', 'up', 'up', 'x')
  expect(await app.until('! Remove this experience, at once and for everyone?')).toContain('Title         Analyst')
  await app.press('y')
  await app.until('✓ Analyst removed.')
  expect((await app.context.client.profile.get()).experiences).toEqual([])
})

test('P5.3: what another terminal changes appears, but not under the hands of who types', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await elsewhere(app.context, { summary: 'From elsewhere.' })
  await app.until('From elsewhere.')
  await app.press('enter')
  await app.type('Mine')
  await elsewhere(app.context, { location: { city: 'Paris', region: null, country: null } })
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect(await app.frame()).toContain('City        (none)')
  await app.press('enter')
  expect(await app.until('✓ Headline saved.')).toContain('City        Paris')
  expect(await app.context.client.profile.get()).toMatchObject({ headline: 'Mine', location: { city: 'Paris' } })
})

test('P5.3: the same field changed elsewhere is shown beside mine, and m sends mine', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('enter')
  await app.type('Mine, typed here')
  await elsewhere(app.context, { headline: 'Theirs' })
  await app.press('enter')
  const lines = (await app.until('! Headline was changed elsewhere')).split('\n')
  expect(lines[4]).toBe(' Mine                                    Theirs, as it is now')
  expect(lines[5]).toBe(' Mine, typed here                        Theirs')
  await app.press('m')
  await app.until('✓ Headline saved.')
  expect((await app.context.client.profile.get()).headline).toBe('Mine, typed here')
})

test('P5.3: in a conflict t keeps theirs, and e goes on with mine', async () => {
  await using app = await openApp({ person: {} })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('enter')
  await app.type('Mine')
  await elsewhere(app.context, { headline: 'Theirs' })
  await app.press('enter')
  await app.until('! Headline was changed elsewhere')
  await app.press('e')
  await app.type(' and theirs')
  expect(await app.frame()).toContain('▸ Headline    Mine and theirs')
  await elsewhere(app.context, { headline: 'Theirs again' })
  await app.press('enter')
  await app.until('Theirs again')
  await app.press('t')
  expect(await app.until('Esc Back')).toContain('▸ Headline    Theirs again')
  expect((await app.context.client.profile.get()).headline).toBe('Theirs again')
})

test('a name that another terminal changed meanwhile is a conflict too', async () => {
  await using app = await openApp({ person: { name: 'Ada Byron' } })
  await goTo(app, 'Your profile')
  await app.until('▸ Headline')
  await app.press('up', 'up', 'enter')
  await app.type(' King')
  const { etag } = await app.context.client.accounts.get().withResponse()
  await app.context.client.accounts.update({ name: 'Ada Lovelace' }, { ifMatch: etag! })
  await app.press('enter')
  expect(await app.until('! Name was changed elsewhere')).toContain('Ada Byron King')
  await app.press('m')
  await app.until('✓ Name saved.')
  expect((await app.context.client.accounts.get()).name).toBe('Ada Byron King')
})

for (const widths of ['graphemes', 'legacy'] as const) {
  test(`a hostile headline leaves the frame whole where emoji are counted as ${widths}`, async () => {
    const hostile = 'Ada\x1b]52;c;aGk=\x07\x1b[2J\u202eevil 👨‍👩‍👧 end'
    const before = (context: Context) => elsewhere(context, { headline: 'HARMLESS', summary: 'HARMLESS' })
    await using app = await openApp({ person: {}, before, widths })
    app.faults.replace('HARMLESS', hostile)
    await goTo(app, 'Your profile')
    const lines = (await app.until('evil')).split('\n')
    expect(lines[0]).toMatch(/^ pianeo › Home › Profile +sandbox on this computer$/)
    expect(lines[5]).toMatch(/^ {3}Headline {4}Adaevil 👨‍👩‍👧 end +public/)
    expect(lines[6]).toMatch(/^ {3}Summary {5}Adaevil 👨‍👩‍👧 end +members/)
    expect(lines[7]).toBe('   City        (none)                                        members')
    expect(app.terminal.written).not.toContain(']52')
  })
}
