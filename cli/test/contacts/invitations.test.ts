import { expect, test } from 'vitest'
import type { Pianeo } from '../support/pianeo.ts'
import { password, signedIn } from '../support/signed-in.ts'

async function keep(pianeo: Pianeo) {
  const cards = [
    ['Grace Hopper', 'grace@example.org'],
    ['Edith Clarke', 'edith@example.org'],
    ['Nobody', ''],
  ].map(([name, email]) => `BEGIN:VCARD\nFN:${name}\n${email && `EMAIL:${email}\n`}END:VCARD\n`)
  const { exit } = await pianeo.run(['contacts', 'import', '-', '--consent', '--json'], { stdin: cards.join('') })
  expect(exit).toBe(0)
}

test('E-INV: contacts invite makes links to send oneself, invitations lists them, uninvite revokes one', async () => {
  await using pianeo = await signedIn()
  await keep(pianeo)
  const { error } = await pianeo.fails(5, 'contacts', 'invite', 'grace@example.org', '--json')
  expect(error.problem).toMatchObject({ purposeId: 'invitations.send' })
  await pianeo.ok('consent', 'give', 'invitations.send', '--json')
  const mails = async () => (await pianeo.ok('sandbox', 'outbox', '--json')).json.length
  const before = await mails()
  const { stdout } = await pianeo.run(['contacts', 'invite', 'grace@example.org', 'nobody'])
  expect(stdout).toMatch(/^For +Grace Hopper$/m)
  expect(stdout).toMatch(/^Link +https:\/\/pianeojobs\.example\/join#pj_inv_/m)
  expect(stdout).toMatch(/^Never again +https:\/\/pianeojobs\.example\/no-invitations#pj_opt_/m)
  expect(stdout).toMatch(/^Mail +mailto:grace@example\.org\?subject=/m)
  expect(stdout).toContain('Not for Nobody: you keep no address of them.')
  const { json: again } = await pianeo.ok('contacts', 'invite', 'Grace Hopper', 'edith', '--json')
  expect(again).toMatchObject({
    items: [{ name: 'Edith Clarke' }],
    skipped: [{ name: 'Grace Hopper', reason: 'invited' }],
  })
  expect(await mails()).toBe(before)
  const { link } = again.items[0]
  const { json: revoked } = await pianeo.ok('contacts', 'uninvite', 'grace hopper', '--json')
  expect(revoked.name).toBe('Grace Hopper')
  expect((await pianeo.ok('contacts', 'invitations', '--json')).json).toMatchObject([
    { name: 'Edith Clarke', state: 'issued' },
    { name: null, state: 'revoked', contactId: null },
  ])
  expect((await pianeo.run(['contacts', 'invitations', '--state', 'issued'])).stdout).toMatch(/Edith Clarke +issued/)
  await pianeo.ok('profile', 'set', 'headline=Analyst', '--json')
  await pianeo.ok('profile', 'publish', '--yes', '--json')
  await pianeo.ok('sign-out', '--json')
  await join(pianeo, link)
  expect((await pianeo.ok('network', 'requests', '--json')).json).toMatchObject([
    { direction: 'received', state: 'pending', person: { displayName: 'Ada Lovelace' } },
  ])
})

/** Edith signs up with a link. */
async function join(pianeo: Pianeo, link: string): Promise<void> {
  const details = ['--name', 'Edith Clarke', '--email', 'edith@example.org', '--country', 'FR']
  const args = ['sign-up', ...details, '--adult', '--accept-policy', '--password-stdin', '--json']
  const wrong = await pianeo.run(args, {
    stdin: password,
    env: { PIANEO_INVITATION: 'https://pianeojobs.example/join' },
  })
  expect(wrong).toMatchObject({ exit: 6, stderr: expect.stringContaining('PIANEO_INVITATION') })
  const started = await pianeo.run(args, { stdin: password, env: { PIANEO_INVITATION: link } })
  expect(started).toMatchObject({ exit: 0, stderr: '' })
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', 'edith@example.org', '--json')
  await pianeo.ok('verify', '--code', mails[0].code, '--json')
}

test('E-INV: what means no contact or no invitation, or several, is said and makes nothing', async () => {
  await using pianeo = await signedIn()
  await keep(pianeo)
  await pianeo.ok('consent', 'give', 'invitations.send', '--json')
  const { error } = await pianeo.fails(3, 'contacts', 'invite', 'grace@example.org', 'linus', '--json')
  expect(error).toMatchObject({ code: 'contact-not-found', message: expect.stringContaining('"linus"') })
  const { error: several } = await pianeo.fails(2, 'contacts', 'invite', 'example.org', '--json')
  expect(several.message).toContain('means several')
  expect((await pianeo.fails(2, 'contacts', 'invite', '--json')).error.message).toContain('CONTACT')
  expect((await pianeo.fails(3, 'contacts', 'uninvite', 'grace', '--json')).error.code).toBe('invitation-not-found')
  expect((await pianeo.ok('contacts', 'invitations', '--json')).json).toEqual([])
  expect((await pianeo.run(['contacts', 'invitations'])).stdout).toContain('You invited nobody')
})
