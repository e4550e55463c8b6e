import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createMock } from '@pianeojobs/mock-server'
import { createClient } from '@pianeojobs/sdk'
import { expect, test } from 'vitest'
import { editProfile } from '../../src/actions/profile/edit.ts'
import { setProfile } from '../../src/actions/profile/set.ts'
import type { Context } from '../../src/context.ts'
import { baseUrl, memberOf } from '../support/member.ts'
import type { Pianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

async function adasContext(): Promise<Context> {
  const mock = createMock({ scryptCost: 1 })
  const context = { client: createClient({ baseUrl, tokens: await memberOf(mock), fetch: mock.fetch }) } as Context
  await setProfile(context, { headline: 'Analyst', summary: 'Engines.' })
  return context
}

/** An editor that does one thing to the text each time it is opened, and keeps what it was shown. */
function editor(...edits: ((text: string) => string | Promise<string>)[]) {
  const shown: string[] = []
  const edit = async (text: string) => {
    shown.push(text)
    return (edits[shown.length - 1] ?? ((same) => same))(text)
  }
  return { edit, shown }
}

test('P5.3: what is edited is sent, and only that; unchanged or empty, nothing is', async () => {
  const context = await adasContext()
  const before = await context.client.profile.get()
  for (const leave of [(text: string) => text, () => '', () => ' \n', (text: string) => `${text}\n# a comment`]) {
    expect(await editProfile(context, editor(leave).edit)).toEqual({ kind: 'unchanged', profile: before })
  }
  const { edit, shown } = editor((text) => text.replace('headline: Analyst', 'headline: Countess'))
  const { kind, profile } = await editProfile(context, edit)
  expect([kind, profile.headline, profile.summary]).toEqual(['changed', 'Countess', 'Engines.'])
  expect(shown).toHaveLength(1)
  expect(shown[0]).toContain('# Who you are, in a line.\nheadline: Analyst\n')
})

test('P5.3: a refusal comes back with what is wrong beside each field, and what was written is all there', async () => {
  const context = await adasContext()
  const { edit, shown } = editor(
    (text) =>
      text.replace('headline: Analyst', `headline: ${'x'.repeat(221)} # mine`).replace('country:', 'country: xx'),
    (text) => text.replace('summary: Engines.', 'summary: "open'),
    (text) =>
      text
        .replace('"open', 'Open.')
        .replace(/x{221}/, 'Short')
        .replace('country: xx', 'country: fr'),
  )
  const { kind, profile } = await editProfile(context, edit)
  expect([kind, profile.headline, profile.summary]).toEqual(['changed', 'Short', 'Open.'])
  expect(profile.location).toEqual({ city: null, region: null, country: 'FR' })
  expect(shown[1]).toMatch(/\n#>>> .*220.*\nheadline: x{221} # mine\n/)
  expect(shown[1]).toMatch(/\n {2}#>>> .*\n {2}country: xx\n/)
  expect(shown[2]).toMatch(/^#>>> .*quote/i)
  expect(shown[2]!.match(/#>>>/g)).toHaveLength(1)
})

test('P5.3: a handle that is taken is told beside it; left at that, nothing is done', async () => {
  const context = await adasContext()
  const { edit, shown } = editor((text) => text.replace(/handle: .*/, 'handle: admin'))
  expect((await editProfile(context, edit)).kind).toBe('abandoned')
  expect(shown[1]).toMatch(/\n#>>> .*\nhandle: admin\n/)
  expect((await context.client.profile.get()).handle).toBe('ada-lovelace')
})

test('P5.2, P5.3: what somebody else changed meanwhile stands beside mine, and nothing of it is overwritten unseen', async () => {
  const context = await adasContext()
  const { edit, shown } = editor(
    async (text) => {
      await setProfile(context, { headline: 'Theirs', summary: 'Also theirs.' })
      return text.replace('headline: Analyst', 'headline: Mine')
    },
    (text) => text.replace(/^#>>> .*delete this line.*\n/, ''),
  )
  const { kind, profile } = await editProfile(context, edit)
  expect(shown[1]).toContain('#>>> Changed meanwhile. Theirs:\n#>>> headline: Theirs\nheadline: Mine\n')
  expect([kind, profile.headline, profile.summary]).toEqual(['changed', 'Mine', 'Also theirs.'])

  const leaving = editor(async (text) => {
    await setProfile(context, { headline: 'Theirs again' })
    return text.replace('headline: Mine', 'headline: Lost?')
  })
  expect((await editProfile(context, leaving.edit)).kind).toBe('abandoned')
  expect((await context.client.profile.get()).headline).toBe('Theirs again')
})

/** An editor as people have one: a program that changes the file it is given. */
async function editorProgram(pianeo: Pianeo, script: string): Promise<string> {
  const path = join(pianeo.home, 'editor.sh')
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o700)
  return path
}

test('P5.3: profile edit opens VISUAL before EDITOR, at a terminal alone', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('profile', 'set', 'headline=Analyst', '--json')
  const VISUAL = `${await editorProgram(pianeo, `sed -i 's/headline: Analyst/headline: By hand/' "$2"`)} --wait`
  const { exit, screen } = await atTerminal(pianeo, ['profile', 'edit'], [], { VISUAL, EDITOR: 'false' })
  expect(exit).toBe(0)
  expect(screen).toContain('By hand')
  expect((await pianeo.ok('profile', 'show', '--json')).json.headline).toBe('By hand')
  const unchanged = await atTerminal(pianeo, ['profile', 'edit'], [], { EDITOR: 'true' })
  expect(unchanged).toMatchObject({ exit: 0, screen: expect.stringContaining('Nothing was changed.') })
  const broken = await atTerminal(pianeo, ['profile', 'edit'], [], { EDITOR: 'false' })
  expect(broken).toMatchObject({ exit: 2, screen: expect.stringContaining('did not end well') })
  expect((await pianeo.fails(2, 'profile', 'edit', '--json')).error.message).toContain('pianeo profile set')
})

test('P5.3: what was refused and left at that is kept in a file of the person', async () => {
  await using pianeo = await signedIn()
  const EDITOR = await editorProgram(pianeo, `sed -i 's/^handle: .*/handle: admin/' "$1"`)
  const { exit, screen } = await atTerminal(pianeo, ['profile', 'edit'], [], { EDITOR })
  expect(exit).toBe(6)
  const path = /kept in (\S+profile\.yaml)/.exec(screen)![1]!
  expect(await readFile(path, 'utf8')).toContain('handle: admin')
})
