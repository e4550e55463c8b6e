import { expect, test } from 'vitest'
import { signedIn } from '../support/signed-in.ts'

test('P2.1: contacts remove forgets the one contact that is named', async () => {
  await using pianeo = await signedIn()
  const stdin = ['Grace Hopper', 'Edith Clarke'].map((name) => `BEGIN:VCARD\nFN:${name}\nEND:VCARD\n`).join('')
  await pianeo.run(['contacts', 'import', '-', '--consent', '--json'], { stdin })
  const [edith, grace] = (await pianeo.ok('contacts', 'list', '--json')).json
  expect((await pianeo.run(['contacts', 'remove', edith.id])).stdout).toBe('Forgotten: Edith Clarke.\n')
  expect((await pianeo.ok('contacts', 'list', '--json')).json).toEqual([grace])
  const { error } = await pianeo.fails(3, 'contacts', 'remove', edith.id, '--json')
  expect(error.code).toBe('not-found')
  expect((await pianeo.fails(2, 'contacts', 'remove', '', '--json')).error.message).toContain('CONTACT')
})
