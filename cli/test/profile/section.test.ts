import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signedIn } from '../support/signed-in.ts'

const skills = [
  { name: 'Analysis', level: 'Master', keywords: ['algorithms'] },
  { name: 'Flight', visibility: 'private' },
]

test('E-PROF: profile section set puts the entries of a file in place of a section, and show prints what it takes', async () => {
  await using pianeo = await signedIn()
  const file = join(pianeo.home, 'skills.json')
  await writeFile(file, JSON.stringify(skills))
  const section = { section: 'skills', items: skills }
  expect((await pianeo.ok('profile', 'section', 'set', 'skills', file, '--json')).json).toEqual(section)
  const { json } = await pianeo.ok('profile', 'section', 'show', 'skills', '--json')
  expect(json).toEqual(section)

  const turned = JSON.stringify({ ...json, items: json.items.toReversed() })
  const again = await pianeo.run(['profile', 'section', 'set', 'skills', '-', '--json'], { stdin: turned })
  expect(JSON.parse(again.stdout).items).toEqual(skills.toReversed())
  expect((await pianeo.ok('profile', 'section', 'show', '--json')).json).toMatchObject({
    skills: skills.toReversed(),
    education: [],
  })
})

test('E-PROF: people see the entries of a section by name, with who reads them, and profile show has them too', async () => {
  await using pianeo = await signedIn()
  expect((await pianeo.run(['profile', 'section', 'show'])).stdout).toContain('pianeo profile section set')
  expect((await pianeo.run(['profile', 'section', 'show', 'awards'])).stdout).toContain('section set awards FILE')
  await pianeo.run(['profile', 'section', 'set', 'skills', '-'], { stdin: JSON.stringify(skills) })
  const projects = [{ name: 'Engine\u001b[31m', start: '1842', end: '1843', entity: 'Works' }]
  expect(
    (await pianeo.run(['profile', 'section', 'set', 'projects', '-'], { stdin: JSON.stringify(projects) })).exit,
  ).toBe(6)
  projects[0]!.name = 'Engine'
  const shown = await pianeo.run(['profile', 'section', 'set', 'projects', '-'], { stdin: JSON.stringify(projects) })
  expect(shown.stdout).toMatch(/1842 – 1843 +Engine +Works +as the section/)
  const all = await pianeo.run(['profile', 'section', 'show'])
  expect(all.stdout).toMatch(/^Skills\nTIME[\s\S]*Analysis +Master[\s\S]*Flight +private\n\nProjects\n/)
  expect((await pianeo.run(['profile', 'show'])).stdout).toContain('Skills     Analysis; Flight\n')
})

test('E-PROF: profile section names what it does not know, and where something is wrong', async () => {
  await using pianeo = await signedIn()
  const set = (text: string, section = 'skills') =>
    pianeo.run(['profile', 'section', 'set', section, '-', '--json'], { stdin: text })
  const wrong = {
    '[{"name": "A"': 'is not JSON',
    '"A"': 'is no section',
    '{"section": "awards", "items": []}': 'holds the section awards, not skills',
  }
  for (const [text, told] of Object.entries(wrong)) {
    const { exit, stderr } = await set(text)
    expect([exit, JSON.parse(stderr).error.message]).toEqual([2, expect.stringContaining(told)])
  }
  expect(JSON.parse((await set('[]', 'hobbies')).stderr).error.message).toContain('education, skills, languages')
  const refused = await set('[{"name": "A"}, {"level": "Master", "wisdom": 1}]')
  expect(refused.exit).toBe(6)
  expect(JSON.parse(refused.stderr).error.message).toMatch(/items\/1\/name[\s\S]*items\/1\/wisdom/)
  expect((await pianeo.fails(2, 'profile', 'section', 'set', '--json')).error.message).toContain('SECTION')
  expect(
    (await pianeo.fails(2, 'profile', 'section', 'set', 'skills', join(pianeo.home, 'no.json'), '--json')).error.code,
  ).toBe('usage')
})

test('E-PROF, P4.1: what publishing would show names the entries that everyone will read', async () => {
  await using pianeo = await signedIn()
  const open = JSON.stringify([{ name: 'Analysis', visibility: 'public' }, { name: 'Flight' }])
  await pianeo.run(['profile', 'section', 'set', 'skills', '-'], { stdin: open })
  await pianeo.run(['profile', 'section', 'set', 'awards', '-'], { stdin: '[{"title": "Medal"}]' })
  await pianeo.ok('profile', 'set', 'headline=Analyst', '--json')
  const shown = await pianeo.run(['profile', 'publish', '--yes'])
  expect(shown.stderr).toMatch(/Skills +Analysis\n/)
  expect((await pianeo.run(['profile', 'show', '--as', 'members'])).stdout).toMatch(/Skills +Analysis; Flight\n/)
  const tried = await pianeo.run(['profile', 'visibility', 'awards=public', '--dry-run'])
  expect(tried.stdout).toContain('Who reads something new by that: everyone who is not signed in.')
})
