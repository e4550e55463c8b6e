import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryPianeo } from './support/pianeo.ts'
import { password, signedIn } from './support/signed-in.ts'

const ada = ['--name', 'Ada Lovelace', '--email', 'ada@example.org', '--country', 'FR', '--adult', '--accept-policy']

test('P1.2: sign up, read the code in the outbox, verify, and be somebody', async () => {
  await using pianeo = await temporaryPianeo()
  const started = await pianeo.run(['sign-up', ...ada, '--password-stdin', '--json'], { stdin: `${password}\n` })
  expect(started).toMatchObject({ exit: 0, stderr: '' })
  expect(JSON.parse(started.stdout)).toMatchObject({
    email: 'ada@example.org',
    policy: { version: expect.any(String) },
  })
  await pianeo.fails(4, 'whoami', '--json')

  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', 'ada@example.org', '--json')
  expect(mails).toMatchObject([{ to: 'ada@example.org', code: expect.stringMatching(/^\d{6}$/) }])
  const { json: identity } = await pianeo.ok('verify', '--code', mails[0].code, '--json')
  expect(identity).toMatchObject({
    email: 'ada@example.org',
    name: 'Ada Lovelace',
    state: 'active',
    platform: 'sandbox',
  })
  expect((await pianeo.ok('whoami', '--json')).json).toEqual(identity)

  // The sign-up took one trailing line break away: the password without it is the password.
  await pianeo.ok('sign-out', '--json')
  const again = await pianeo.run(['sign-in', '--email', 'ada@example.org', '--password-stdin', '--json'], {
    stdin: password,
  })
  expect(again).toMatchObject({ exit: 0, stderr: '' })
})

test('P1.2: everything that is missing is named at once, and nothing is begun', async () => {
  await using pianeo = await temporaryPianeo()
  const { error } = await pianeo.fails(2, 'sign-up', '--email', 'ada@example.org', '--json')
  expect(error.code).toBe('missing-input')
  for (const flag of ['--name NAME', '--country CC', '--adult', '--accept-policy', '--password-stdin']) {
    expect(error.message).toContain(flag)
  }
  expect(error.message.split(' Run: ')[0]).not.toContain('--email')
  expect(await readdir(pianeo.home)).toEqual([])
})

test('P9.5: a refused field is named by its flag, and the same address can sign up afterwards', async () => {
  await using pianeo = await temporaryPianeo()
  const refused = await pianeo.run(['sign-up', ...ada.with(5, 'Atlantis'), '--password-stdin', '--json'], {
    stdin: password,
  })
  expect(refused.exit).toBe(6)
  expect(JSON.parse(refused.stderr).error).toMatchObject({
    code: 'validation-failed',
    message: expect.stringContaining('--country: '),
  })
  const weak = await pianeo.run(['sign-up', ...ada, '--password-stdin', '--json'], { stdin: 'short' })
  expect(weak.exit).toBe(6)
  const accepted = await pianeo.run(['sign-up', ...ada, '--password-stdin', '--json'], { stdin: password })
  expect(accepted.exit).toBe(0)
})

test('P6.5: a wrong code is refused; a new one can be had', async () => {
  await using pianeo = await temporaryPianeo()
  await pianeo.run(['sign-up', ...ada, '--password-stdin', '--json'], { stdin: password })
  const { json: first } = await pianeo.ok('sandbox', 'outbox', '--json')
  const wrong = first[0].code === '000000' ? '000001' : '000000'
  const { error } = await pianeo.fails(6, 'verify', '--code', wrong, '--json')
  expect(error).toMatchObject({ code: 'verification-failed', message: expect.stringContaining('--resend') })
  await pianeo.ok('verify', '--resend', '--json')
  const { json: mails } = await pianeo.ok('sandbox', 'outbox', '--to', 'ada@example.org', '--json')
  expect(mails).toHaveLength(2)
  await pianeo.ok('verify', '--code', mails[0].code, '--json')
})

test('verify without a sign-up says what to do first', async () => {
  await using pianeo = await temporaryPianeo()
  const { error } = await pianeo.fails(3, 'verify', '--code', '123456', '--json')
  expect(error).toMatchObject({ code: 'nothing-to-verify', message: expect.stringContaining('pianeo sign-up') })
})

test('P7.2: the password is in no file and in no output; what is kept is for its owner only', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sign-out', '--json')
  const ended = await pianeo.run(['sign-in', '--password-stdin'], { stdin: password })
  expect(ended.exit).toBe(0)
  expect(ended.stdout + ended.stderr).not.toContain(password)
  const entries = await readdir(pianeo.home, { recursive: true, withFileTypes: true })
  expect(entries.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['settings.json', 'tokens.json', 'state.sqlite']),
  )
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    expect([path, ((await stat(path)).mode & 0o077).toString(8)]).toEqual([path, '0'])
    if (entry.isFile()) expect([path, (await readFile(path)).includes(password)]).toEqual([path, false])
  }
})
