import { expect, test } from 'vitest'
import { jsonError } from '../support/pianeo.ts'
import { password, signedIn } from '../support/signed-in.ts'

test('P3.1 E-AUTH: sessions are listed, and ended one by one or all but this', async () => {
  await using pianeo = await signedIn()
  const tokens = [(await pianeo.savedTokens())!.accessToken]
  for (const _ of [1, 2]) {
    await pianeo.run(['sign-in', '--password-stdin', '--json'], { stdin: password })
    tokens.push((await pianeo.savedTokens())!.accessToken)
  }
  const { json: sessions } = await pianeo.ok('sessions', 'list', '--json')
  expect(sessions).toHaveLength(3)
  expect(sessions[0]).toMatchObject({ current: true, device: { class: 'terminal' } })
  const listed = await pianeo.run(['sessions', 'list'])
  expect(listed.stdout).toMatch(/^SINCE +LAST USED/)
  expect(listed.stdout.match(/this one/g)).toHaveLength(1)

  expect((await pianeo.ok('sessions', 'revoke', sessions[1].id, '--json')).json).toEqual({ revoked: 1 })
  await pianeo.fails(3, 'sessions', 'revoke', sessions[1].id, '--json')
  expect((await pianeo.ok('sessions', 'revoke', '--others', '--json')).json).toEqual({ revoked: 1 })
  expect((await pianeo.ok('sessions', 'list', '--json')).json).toMatchObject([{ id: sessions[0].id }])
  for (const token of tokens.slice(0, 2)) {
    const ended = await pianeo.run(['whoami', '--json'], { env: { PIANEO_TOKEN: token } })
    expect(jsonError(ended, 4).code).toBe('token-revoked')
  }
})

test('E-AUTH: what is to be ended has to be said, once', async () => {
  await using pianeo = await signedIn()
  const { error } = await pianeo.fails(2, 'sessions', 'revoke', '--json')
  expect(error).toMatchObject({ code: 'missing-input', message: expect.stringContaining('--others') })
  await pianeo.fails(2, 'sessions', 'revoke', 'ses_x', '--others', '--json')
  await pianeo.ok('whoami', '--json')
})
