import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { largeExports } from '../support/large-exports.ts'
import { type Pianeo, temporaryPianeo } from '../support/pianeo.ts'
import { password, signedIn } from '../support/signed-in.ts'
import { atTerminal, type Shown, type Typing } from '../support/terminal.ts'

const cards = fileURLToPath(new URL('../../../examples/contacts.vcf', import.meta.url))

/** Chooses what stands there last by this label, by its number. */
function pick(label: string): Typing {
  return {
    at: 'Type a number',
    keys: (screen) => {
      const numbers = [...screen.matchAll(/^(\d+)\. (.*?)\r?$/gm)].filter(([, , text]) => text!.startsWith(label))
      return `${numbers.at(-1)?.[1] ?? `no "${label}"`}\r`
    },
  }
}

const answer = (at: string, text: string): Typing => ({ at, keys: `${text}\r` })

async function talk(
  pianeo: Pianeo,
  typing: readonly Typing[],
  env: Readonly<Record<string, string>> = { INK_SCREEN_READER: 'true' },
): Promise<Shown> {
  const shown = await atTerminal(pianeo, [], typing, env)
  // Nothing is drawn, moved, coloured or taken away again: there is no escape sequence, nor a lone carriage return.
  expect(shown.screen).not.toMatch(/\x1b|\x07|\x08|\r(?!\n)/)
  return shown
}

test('P1.2 P5.1 G15: the main job by ear: sign up, edit, import, find, download and check, in plain lines', async () => {
  await using pianeo = await temporaryPianeo()
  const { exit, screen } = await talk(pianeo, [
    pick('Sign up'),
    answer('18 or older', 'yes'),
    answer('Your name', 'Ada Lovelace'),
    answer('E-mail address', 'ada@example.org'),
    answer('Country', 'XX'),
    answer('it is not shown', password),
    answer('it is not shown', 'something-else-1'),
    answer('it is not shown', password),
    answer('it is not shown', password),
    { at: 'Which section', keys: '5\r' },
    pick('Go on'),
    answer('Do you accept version', 'yes'),
    answer('Country', 'FR'),
    pick('Read the mail of the sandbox'),
    pick('Type the code'),
    { at: 'Code, six digits', keys: (shown) => `${[...shown.matchAll(/\b\d{6}\b/g)].at(-1)![0]}\r` },
    pick('Your profile'),
    pick('The headline'),
    answer('Headline', 'Analyst of engines'),
    pick('Your profile'),
    pick('Add an experience'),
    answer('What did you do', 'Translator'),
    answer('Where', 'Scientific Memoirs'),
    answer('When did it begin', '1842'),
    answer('When did it end', '1843-08'),
    pick('Your profile'),
    pick('Change an experience'),
    pick('Translator'),
    pick('When it ended'),
    answer('When it ended', '1843-09'),
    pick('Your profile'),
    pick('Who sees which part'),
    pick('Past experience'),
    pick('nobody else'),
    pick('Your profile'),
    pick('Publish it'),
    answer('Publish exactly this', 'yes'),
    pick('Import contacts'),
    answer('vCard file', cards),
    answer('that the contacts are kept', 'yes'),
    answer('who of them is here', 'yes'),
    pick('Who of your contacts'),
    pick('Download your data'),
    answer('Folder', join(pianeo.home, 'archives')),
    pick('What you agreed to'),
    pick('Find out who of my contacts'),
    answer('Do you withdraw', 'yes'),
    pick('What you agreed to'),
    pick('The history'),
    pick('Erase your account'),
    answer('Address', ''),
    pick('Sign out'),
    pick('Leave'),
  ])
  expect(screen).not.toContain(password)
  const said = screen.replaceAll('\r\n', '\n')
  expect(said).toMatch(/^Something has to be changed:\n.*country/im)
  expect(said).toMatch(/^The two were not alike\.$/m)
  expect(said).toMatch(/^Section 5\. .*\n(?:P5\.\d+: .*\n)+/m)
  expect(said).toMatch(/^The address is confirmed, and you are signed in\.$/m)
  expect(said).toMatch(/^Time: 1842 – 1843-09$/m)
  expect(said).toMatch(/^Fewer people read Past experience: nobody else instead of /m)
  expect(said).toMatch(/^Your profile is published as .*Everyone can read: .*Headline/m)
  expect(said).toMatch(/^\d+ of them (is|are) here\.\n\w.*, handle /m)
  expect(said).toMatch(/^.*\.zip is whole: \d+ entries, [\d.]+ kB, every byte as it was written\.$/m)
  expect(said).toMatch(/^You do not agree to contacts\.matching \(withdrawn\)\.$/m)
  expect(said).toMatch(/^3 acts, the newest first\. None was changed, left out or moved\.$/m)
  expect(said).toMatch(/^This stays:\nA digest of your handle.*: until \d{4}-/m)
  expect(said).toMatch(/Signed out\.\n\n1\. Sign up\n.*Goodbye\.\n$/s)
  expect(exit).toBe(0)
  expect(await readdir(join(pianeo.home, 'archives'))).toEqual([expect.stringMatching(/\.zip$/)])
})

test('P7.2: signing in by ear offers the last address, tells a wrong password and what to do', async () => {
  await using pianeo = await signedIn()
  const { screen } = await talk(
    pianeo,
    [
      pick('Sign out'),
      pick('Sign in'),
      answer('Enter for ada@example.org', ''),
      answer('it is not shown', 'wrong-password-1'),
      pick('Sign in'),
      answer('Enter for ada@example.org', ''),
      answer('it is not shown', `mauve-ottex\x7fr${password.slice('mauve-otter'.length)}`),
      pick('Leave'),
    ],
    { INK_SCREEN_READER: '', ACCESSIBLE: '1' },
  )
  expect(screen).toMatch(/That did not work\. .*password/)
  expect(screen).toContain('Ada Lovelace, signed in as ada@example.org.')
})

test('G15 G12: by ear too, a password given long ago is asked for once more', async () => {
  await using pianeo = await signedIn()
  await pianeo.ok('sandbox', 'advance', 'PT11M', '--json')
  const { screen } = await talk(pianeo, [
    pick('Download your data'),
    answer('Folder', join(pianeo.home, 'archives')),
    answer('it is not shown', 'wrong-password-1'),
    answer('it is not shown', password),
    pick('Leave'),
  ])
  expect(screen).toContain('That is not your password.')
  expect(screen).toContain('is whole')
  expect(screen).not.toContain(password)
})

test('G17: by ear, an erasure is scheduled by the typed address and taken back by one answer', async () => {
  await using pianeo = await signedIn()
  const { screen } = await talk(pianeo, [
    pick('Erase your account'),
    answer('Address', 'eve@example.org'),
    pick('Erase your account'),
    answer('Address', 'ada@example.org'),
    pick('The erasure that is scheduled'),
    answer('keep your account after all', 'yes'),
    pick('Leave'),
  ])
  expect(screen).toContain('Nothing was scheduled')
  expect(screen).toMatch(/Everything about you is erased on \d{4}-\d\d-\d\d, unless you keep it\./)
  expect(screen).toContain('everything is as it was.')
  expect((await pianeo.ok('account', 'show', '--json')).json.state).toBe('active')
})

test('G15: Ctrl-C during a download says what is there and how to go on, and the next one goes on', async () => {
  await using platform = await largeExports(24_000_000, { stallAt: 14_000_000 })
  await using pianeo = await temporaryPianeo()
  const env = {
    INK_SCREEN_READER: 'true',
    PIANEO_API_URL: `http://127.0.0.1:${platform.port}/v1`,
    PIANEO_TOKEN: platform.token,
  }
  const folder = answer('Folder', join(pianeo.home, 'archives'))
  const stopped = await talk(pianeo, [pick('Download your data'), folder, { at: 'MB received', keys: '\x03' }], env)
  expect(stopped.exit).toBe(130)
  expect(stopped.screen).toMatch(/Interrupted\. [\d.]+ MB of 24\.\d MB are in .*\.zip\.part: download once more/)
  const { exit, screen } = await talk(pianeo, [pick('Download your data'), folder, pick('Leave')], env)
  expect(exit).toBe(0)
  expect(screen).toMatch(/Going on where it broke off: [\d.]+ MB of 24\.\d MB/)
  expect(screen).toContain('is whole')
})

test('Ctrl-D leaves, Ctrl-C interrupts, both while a password is typed too, and the terminal shows again what is typed', async () => {
  await using pianeo = await temporaryPianeo()
  const sign = [pick('Sign in'), answer('E-mail address', 'ada@example.org')]
  expect(await talk(pianeo, [{ at: 'Type a number', keys: '\x04' }])).toMatchObject({
    exit: 0,
    screen: expect.stringMatching(/Goodbye\.\r\n$/),
  })
  expect(await talk(pianeo, [...sign, { at: 'it is not shown', keys: '\x04' }])).toMatchObject({
    exit: 0,
    screen: expect.stringMatching(/Goodbye\.\r\n$/),
  })
  expect((await talk(pianeo, [...sign, { at: 'it is not shown', keys: '\x03' }])).exit).toBe(130)
  const left = await talk(pianeo, [
    pick('Sign in'),
    answer('E-mail address', 'ada@example.org'),
    answer('it is not shown', 'wrong-password-1'),
    { at: 'Type a number', keys: 'seen\r' },
    { at: 'There is no seen.', keys: '\x03' },
  ])
  expect(left.exit).toBe(130)
  expect(left.screen).toContain('to hear them again: seen')
})
