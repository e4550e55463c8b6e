import { AbortedError, memoryTokens, OAuthError, tokensFrom } from '@pianeojobs/sdk'
import { isAccessToken } from '@pianeojobs/sdk/access-token'
import { expect } from 'vitest'
import { signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

const next = 'eleven slow looms weave'

overEveryTransport(
  'E-AUTH: somebody who forgot the password sets a new one with the code from the mail, and is signed out everywhere',
  async (platform) => {
    const { client, email } = await signUp(platform)
    const visitor = platform.client()
    const { resetId } = await visitor.passwordResets.request({ email })
    const code = platform.mock.world.outbox({ to: email })[0]!.code!
    const wrong = visitor.passwordResets.confirm(resetId, {
      code: code === '000000' ? '1'.repeat(6) : '000000',
      password: next,
    })
    expect((await refusal(wrong, 'verification-failed')).problem.attemptsLeft).toBe(4)
    expect(await visitor.passwordResets.confirm(resetId, { code, password: next })).toBeUndefined()
    await refusal(client.accounts.get(), 'token-revoked')
    const { session } = await visitor.sessions.create({ email, password: next })
    expect(session.current).toBe(true)
  },
)

overEveryTransport(
  'P6.2, P9.5, G12, E-AUTH: the password is changed after it was given once more, and other sessions end',
  async (platform) => {
    const { client, email, password } = await signUp(platform)
    const started = await platform.client().sessions.create({ email, password })
    const elsewhere = platform.client({ tokens: memoryTokens(tokensFrom(started, platform.mock.world.now())) })
    platform.mock.world.advance('PT11M')
    await refusal(client.accounts.changePassword({ password: next }), 'step-up-required')
    await refusal(client.sessions.stepUp({ password: next }), 'invalid-credentials')
    expect((await client.sessions.stepUp({ password })).authTime).toBe('2026-11-24T09:41:00.000Z')
    await client.accounts.changePassword({ password: next })
    await refusal(elsewhere.accounts.get(), 'token-revoked')
    expect(await client.sessions.revokeOthers()).toEqual({ revoked: 0 })
  },
)

overEveryTransport('E-AUTH: a script works with a token of its own until that is revoked', async (platform) => {
  const { client } = await signUp(platform)
  const { token, accessToken } = await client.accessTokens.create({ name: 'Nightly', preset: 'backup' })
  expect(isAccessToken(token)).toBe(true)
  const script = platform.client({ tokens: token })
  expect(await script.sessions.current()).toMatchObject({ kind: 'pat', id: accessToken.id })
  platform.mock.world.advance('P1D')
  expect((await script.exports.create({})).state).toBe('queued')
  await refusal(script.profile.get(), 'insufficient-scope')
  await refusal(script.accounts.changePassword({ password: next }), 'scope-not-allowed')
  expect((await client.accessTokens.list().toArray()).map(({ id }) => id)).toEqual([accessToken.id])
  expect(await client.accessTokens.revoke(accessToken.id)).toBeUndefined()
  await refusal(script.sessions.current(), 'token-revoked')
})

overEveryTransport(
  'E-AUTH, P3.1: a device without a password is let in from elsewhere, and works with what it was given',
  async (platform) => {
    const { client } = await signUp(platform)
    const visitor = platform.client()
    const started = await visitor.deviceAuthorizations.start({ client_id: 'A kitchen radio', scope: 'profile:read' })
    const grant_type = 'urn:ietf:params:oauth:grant-type:device_code'
    const request = { grant_type, device_code: started.device_code } as const
    const early = await visitor.tokens.issue(request).catch((error: unknown) => error)
    expect(early).toMatchObject({ name: 'OAuthError', code: 'authorization_pending' })
    const userCode = started.user_code
    expect(await client.deviceAuthorizations.get({ userCode })).toMatchObject({
      client: 'A kitchen radio',
      state: 'pending',
    })
    expect(await client.deviceAuthorizations.decide({ userCode, approve: true })).toMatchObject({ state: 'approved' })
    const tokens = memoryTokens(tokensFrom(await visitor.tokens.issue(request), platform.mock.world.now()))
    const device = platform.client({ tokens })
    expect(await device.sessions.current()).toMatchObject({ kind: 'device', scopes: ['profile:read'] })
    expect((await device.profile.get()).displayName).toBe((await client.profile.get()).displayName)
    await refusal(device.contacts.list().toArray(), 'insufficient-scope')
  },
)

overEveryTransport('E-AUTH: who finds a token can end it without signing in', async (platform) => {
  const { client, accessToken } = await signUp(platform)
  const finder = platform.client()
  expect(await finder.tokens.revoke({ token: accessToken })).toBeUndefined()
  await refusal(client.accounts.get(), 'token-revoked')
  const empty = await finder.tokens.revoke({ token: '' }).catch((error: unknown) => error)
  expect(empty).toBeInstanceOf(OAuthError)
  expect(empty).toMatchObject({ code: 'invalid_request', status: 400 })
})

overEveryTransport('G12: a client that can ask for the password goes on by itself, and asks once', async (platform) => {
  const { tokens, password } = await signUp(platform)
  const answers = ['a wrong password', password]
  const asked: boolean[] = []
  const client = platform.client({
    tokens,
    onStepUp: async (wrong) => {
      asked.push(wrong)
      return answers[asked.length - 1]
    },
  })
  platform.mock.world.advance('PT11M')
  const [created, changed] = await Promise.all([
    client.accessTokens.create({ name: 'Nightly', preset: 'backup' }),
    client.accounts.changePassword({ password: next }),
  ])
  expect([created.accessToken.name, changed]).toEqual(['Nightly', undefined])
  expect(asked).toEqual([false, true])
  const steps = platform.mock.journal().filter(({ operationId }) => operationId === 'stepUpSession')
  expect(steps.map(({ status }) => status)).toEqual([401, 200])
})

overEveryTransport('G12: a client that is given no password says what the platform said', async (platform) => {
  const { tokens } = await signUp(platform)
  platform.mock.world.advance('PT11M')
  const silent = platform.client({ tokens, onStepUp: () => undefined })
  await refusal(silent.exports.create({}), 'step-up-required')
  const mistaken = platform.client({ tokens, onStepUp: (wrong) => (wrong ? undefined : 'a wrong password') })
  const refused = await refusal(mistaken.exports.create({}), 'invalid-credentials')
  expect(refused.operationId).toBe('stepUpSession')
  const leaving = new AbortController()
  const patient = platform.client({ tokens, onStepUp: () => new Promise<undefined>(() => leaving.abort()) })
  await expect(patient.exports.create({}, { signal: leaving.signal })).rejects.toThrow(AbortedError)
})
