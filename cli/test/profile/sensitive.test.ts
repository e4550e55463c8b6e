import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signedIn } from '../support/signed-in.ts'

const stdin = 'Unitarian\n'

test('P1.4: profile sensitive says, lists and removes, under the express consent alone', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.ok('profile', 'sensitive', 'list', '--json')).json).toEqual([])
  const words = ['profile', 'sensitive', 'set', 'religion', '-', '--json']
  const refused = await pianeo.run(words, { stdin })
  expect(refused.exit).toBe(5)
  expect(JSON.parse(refused.stderr).error).toMatchObject({
    code: 'consent-required',
    message: expect.stringContaining('pianeo consent give special.religion'),
  })
  await pianeo.ok('consent', 'give', 'special.religion', '--explicit', '--json')
  const said = JSON.parse((await pianeo.run(words, { stdin })).stdout)
  expect(said).toMatchObject({ category: 'religion', text: 'Unitarian', visibility: 'private' })
  expect((await pianeo.ok('profile', 'sensitive', 'list', '--json')).json).toEqual([said])
  const listed = await pianeo.run(['profile', 'sensitive', 'list'])
  expect(listed.stdout).toMatch(/religion +Religion +Unitarian +nobody else/)
  expect((await pianeo.ok('profile', 'sensitive', 'remove', 'religion', '--json')).json).toEqual({
    removed: 'religion',
  })
  expect((await pianeo.fails(3, 'profile', 'sensitive', 'remove', 'religion', '--json')).error.code).toBe('not-found')
  expect((await pianeo.run(['profile', 'sensitive', 'list'])).stdout).toContain('nothing in any special category')
})

test('P1.4: more than connections read it only after a second express statement', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('consent', 'give', 'special.sexual_orientation', '--explicit', '--json')
  const set = (...flags: string[]) =>
    pianeo.run(['profile', 'sensitive', 'set', 'sexual-orientation', '-', ...flags, '--json'], { stdin })
  const asked = await set('--visibility', 'public')
  expect(asked.exit).toBe(2)
  expect(JSON.parse(asked.stderr).error.message).toContain('--explicit-public')
  expect(JSON.parse((await set('--visibility', 'connections')).stdout)).toMatchObject({ visibility: 'connections' })
  const wide = JSON.parse((await set('--visibility', 'public', '--explicit-public')).stdout)
  expect(wide).toMatchObject({ category: 'sexual_orientation', visibility: 'public' })
  await pianeo.ok('profile', 'set', 'headline=Analyst', '--json')
  const shown = await pianeo.run(['profile', 'publish', '--yes'])
  expect(shown.stderr).toMatch(/Sexual orientation +what you say of it, as you said expressly/)
  expect((await pianeo.run(['profile', 'show', '--as', 'public'])).stdout).toMatch(/Sexual orientation +Unitarian/)
})

test('P1.4: profile sensitive names what is missing or unknown, and never takes what is said as an argument', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.fails(2, 'profile', 'sensitive', 'set', '--json')).error.message).toMatch(/CATEGORY.*FILE/)
  expect((await pianeo.fails(2, 'profile', 'sensitive', 'remove', 'hair', '--json')).error.message).toContain(
    'ethnicity',
  )
  const { error } = await pianeo.fails(2, 'profile', 'sensitive', 'set', 'religion', 'Unitarian', '--json')
  expect(error.code).toBe('usage')
  const audience = ['--visibility', 'all', '--json']
  expect((await pianeo.fails(2, 'profile', 'sensitive', 'set', 'religion', '-', ...audience)).error.message).toContain(
    'connections',
  )
})

test('P1.4: withdrawing the consent deletes what was said, and no file of the sandbox has it any more', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('consent', 'give', 'special.religion', '--explicit', '--json')
  await pianeo.run(['profile', 'sensitive', 'set', 'religion', '-'], { stdin: 'canary-religion' })
  const holding = async () => {
    const names = (await readdir(pianeo.home, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
    const texts = await Promise.all(names.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')))
    return texts.filter((text) => text.includes('canary-religion')).length
  }
  expect(await holding()).toBeGreaterThan(0)
  const withdrawn = await pianeo.run(['consent', 'withdraw', 'special.religion'])
  expect(withdrawn.stdout).toContain('What you said about religion was deleted.')
  expect(await holding()).toBe(0)
})
