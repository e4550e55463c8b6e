import { expect, test } from 'vitest'
import type { Pianeo } from '../support/pianeo.ts'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

async function importCards(pianeo: Pianeo, ...names: string[]) {
  const stdin = names.map((name) => `BEGIN:VCARD\nFN:${name}\nEND:VCARD\n`).join('')
  const { exit, stdout } = await pianeo.run(['contacts', 'import', '-', '--consent', '--json'], { stdin })
  expect(exit).toBe(0)
  return JSON.parse(stdout)
}

const names = async (pianeo: Pianeo, ...args: string[]) =>
  (await pianeo.ok('contacts', 'list', ...args, '--json')).json.map(
    ({ displayName }: { displayName: string }) => displayName,
  )

test('P2.1: contacts list has all of them, newest first; --limit and --query shorten it', async () => {
  await using pianeo = await signedIn()
  expect(await names(pianeo)).toEqual([])
  const all = Array.from({ length: 130 }, (_, at) => `Person ${at}`)
  await importCards(pianeo, ...all)
  expect(await names(pianeo)).toEqual([...all].reverse())
  expect(await names(pianeo, '--limit', '2')).toEqual(['Person 129', 'Person 128'])
  expect(await names(pianeo, '--limit', '0')).toEqual([])
  expect(await names(pianeo, '--query', 'person 77')).toEqual(['Person 77'])
  const { error } = await pianeo.fails(2, 'contacts', 'list', '--limit', 'many', '--json')
  expect(error.message).toContain('--limit')
})

test('P2.1: contacts undo takes back the latest import, or the one that is named', async () => {
  await using pianeo = await signedIn()
  const first = await importCards(pianeo, 'Grace')
  await importCards(pianeo, 'Edith')
  const third = await importCards(pianeo, 'Barbara')
  expect((await pianeo.ok('contacts', 'undo', '--json')).json).toMatchObject({ id: third.importId, state: 'undone' })
  expect(await names(pianeo)).toEqual(['Edith', 'Grace'])
  await pianeo.ok('contacts', 'undo', first.importId, '--json')
  expect(await names(pianeo)).toEqual(['Edith'])
  expect((await pianeo.run(['contacts', 'undo'])).stdout).toContain('what it added is gone')
  expect((await pianeo.fails(3, 'contacts', 'undo', '--json')).error.code).toBe('nothing-to-undo')
  const { error: unnamed } = await pianeo.fails(2, 'contacts', 'undo', '', '--json')
  expect(unnamed.message).toBe('IMPORT is empty.')
  const { error } = await pianeo.fails(6, 'contacts', 'undo', first.importId, '--json')
  expect(error.code).toBe('invalid-state-transition')
})

test('P2.1: contacts forget removes everything once it is confirmed', async () => {
  await using pianeo = await signedIn()
  await importCards(pianeo, 'Grace', 'Edith')
  expect((await pianeo.fails(2, 'contacts', 'forget', '--json')).error.message).toContain('--yes')
  const typed = (keys: string) => atTerminal(pianeo, ['contacts', 'forget'], [{ at: 'Type "forget"', keys }])
  expect((await typed('yes\r')).exit).toBe(6)
  expect(await names(pianeo)).toHaveLength(2)
  const { exit, screen } = await typed('forget\r')
  expect(exit).toBe(0)
  expect(screen).toContain('Forgotten: 2 contacts, 1 import, 0 matches.')
  expect((await pianeo.ok('contacts', 'forget', '--yes', '--json')).json).toEqual({
    contacts: 0,
    imports: 0,
    matches: 0,
  })
})

test('P2.1: contacts dismiss hides a match for good, contacts restore shows it again', async () => {
  await using pianeo = await signedIn()
  const stdin = 'BEGIN:VCARD\nFN:Amina\nEMAIL:amina.diallo@example.org\nEND:VCARD\n'
  await pianeo.run(['contacts', 'import', '-', '--consent', '--match', '--json'], { stdin })
  const matches = async (...args: string[]) => (await pianeo.ok('contacts', 'matches', ...args, '--json')).json
  const [match, ...others] = await matches()
  expect(others).toEqual([])
  const short = match.id.slice(4, 12)
  expect((await pianeo.run(['contacts', 'matches'])).stdout).toContain(short)
  expect((await pianeo.run(['contacts', 'dismiss', short])).stdout).toContain(`contacts restore ${short}`)
  expect(await matches()).toEqual([])
  expect(await matches('--dismissed')).toEqual([match])
  expect((await pianeo.fails(3, 'contacts', 'dismiss', short, '--json')).error.code).toBe('match-not-found')
  expect((await pianeo.ok('contacts', 'restore', match.id, '--json')).json).toEqual(match)
  expect(await matches()).toEqual([match])
  expect((await pianeo.fails(2, 'contacts', 'restore', '--json')).error.code).toBe('missing-input')
})
