import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signedIn } from '../support/signed-in.ts'

test('P5.1, G20: profile resume prints the profile in each format, all of it or what a reader may see', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('profile', 'set', 'headline=Analyst', 'summary=Engines.', 'location=London,,GB', '--json')
  await pianeo.run(['profile', 'section', 'set', 'skills', '-'], { stdin: '[{"name": "Analysis"}]' })
  const { json } = await pianeo.ok('profile', 'resume', '--json')
  expect(json).toMatchObject({
    basics: { name: 'Ada Lovelace', label: 'Analyst', email: 'ada@example.org', summary: 'Engines.' },
    skills: [{ name: 'Analysis' }],
  })
  expect(JSON.parse((await pianeo.run(['profile', 'resume'])).stdout)).toEqual(json)
  const everyone = (await pianeo.ok('profile', 'resume', '--as', 'public', '--json')).json
  expect([everyone.basics.email, everyone.skills]).toEqual([undefined, undefined])
  const text = await pianeo.run(['profile', 'resume', '--format', 'markdown', '--as', 'members'])
  expect(text.stdout).toBe('# Ada Lovelace\n\nAnalyst\n\nLondon, GB\n\nEngines.\n\n## Skills\n\n- Analysis\n')
  const card = await pianeo.ok('profile', 'resume', '--format', 'vcard', '--json')
  expect(card.json).toMatchObject({ format: 'vcard', text: expect.stringContaining('\r\nEXPERTISE:Analysis\r\n') })
  expect((await pianeo.ok('profile', 'resume', '--format', 'json-ld', '--json')).json['@type']).toBe('Person')
})

test('P5.1: profile resume saves a file for its owner alone, and overwrites nothing', async () => {
  await using pianeo = await signedIn()
  const output = join(pianeo.home, 'me.vcf')
  const save = ['profile', 'resume', '--format', 'vcard', '--output', output, '--json']
  const { json } = await pianeo.ok(...save)
  const text = await readFile(output, 'utf8')
  expect(json).toMatchObject({ path: output, bytes: text.length })
  expect(text).toMatch(/^BEGIN:VCARD\r\n[\s\S]*FN:Ada Lovelace\r\n/)
  expect((await stat(output)).mode & 0o777).toBe(0o600)
  expect((await pianeo.fails(2, ...save)).error.message).toContain('overwrites nothing')
  const folder = join(pianeo.home, 'papers')
  const inFolder = await pianeo.ok('profile', 'resume', '--output', folder, '--json')
  expect(inFolder.json.path).toBe(join(folder, 'resume.json'))
  expect(JSON.parse(await readFile(inFolder.json.path, 'utf8')).basics.name).toBe('Ada Lovelace')
})
