import { expect, test } from 'vitest'
import { signedIn } from '../support/signed-in.ts'
import { atTerminal } from '../support/terminal.ts'

test('keys that come all at once do what they would one by one, in the program as it is run', async () => {
  await using pianeo = await signedIn()
  const { exit, screen } = await atTerminal(
    pianeo,
    ['app'],
    [
      { at: 'Your contacts', keys: '\x1b[B\x1b[B\r' },
      { at: 'You keep no contacts here.', keys: '\x03' },
    ],
    { NODE_ENV: '' },
  )
  expect(exit).toBe(0)
  expect(screen).toContain('i chooses a file.')
})
