import { memoryTokens, NotSignedInError, OAuthError, tokensFrom } from '@pianeojobs/sdk'
import { expect } from 'vitest'
import { signUpBody } from '../support/person.ts'
import { signUp } from './member.ts'
import { overEveryTransport } from './over-every-transport.ts'
import { refusal } from './refusal.ts'

overEveryTransport('P6.3, P9.1, P9.2, P12.1: anyone can ask what this is and whom to turn to', async (platform) => {
  const anyone = platform.client()
  expect(await anyone.meta.get()).toMatchObject({ minTls: '1.2', limits: { nameLength: 100 } })
  const { dataProtectionOfficer, supervisoryAuthority } = await anyone.meta.contacts()
  expect([dataProtectionOfficer, supervisoryAuthority]).toEqual([expect.any(Object), expect.any(Object)])
})

overEveryTransport(
  'P1.1, P1.5, P6.5: somebody signs up, has the code sent again, and only the newer one opens the account',
  async ({ client, mock }) => {
    const visitor = client()
    const body = signUpBody({ name: 'Zoé 🌍 Łukasz' })
    const { verificationId } = await visitor.accounts.create(body)
    await visitor.accounts.emailVerifications.request({ verificationId })
    const [code, old] = mock.world.outbox({ to: body.email }).map((mail) => mail.code!)
    expect(code).not.toBe(old)
    const wrong = visitor.accounts.emailVerifications.confirm(verificationId, { code: old! })
    expect((await refusal(wrong, 'verification-failed')).problem.attemptsLeft).toBe(4)
    const verified = await visitor.accounts.emailVerifications.confirm(verificationId, { code: code! })
    const signedIn = client({ tokens: memoryTokens(tokensFrom(verified!.tokens!, mock.world.now())) })
    expect(await signedIn.accounts.get()).toMatchObject({ name: 'Zoé 🌍 Łukasz', email: body.email, state: 'active' })
  },
)

overEveryTransport(
  'P1.1, P3.1, E-AUTH: a session begun elsewhere is seen and ended, and its token opens nothing any more',
  async (platform) => {
    const { client, email, password, account } = await signUp(platform)
    const started = await platform.client().sessions.create({ email, password })
    const elsewhere = platform.client({ tokens: started.accessToken })
    expect(await elsewhere.sessions.current()).toMatchObject({ accountId: account.id, current: true, kind: 'session' })
    expect((await client.sessions.list().toArray()).map(({ id, current }) => [id, current])).toContainEqual([
      started.session.id,
      false,
    ])
    await client.sessions.revoke(started.session.id)
    const refused = await refusal(elsewhere.sessions.current(), 'token-revoked')
    expect([refused.status, refused.operationId]).toEqual([401, 'getCurrentSession'])
    expect((await client.sessions.current()).current).toBe(true)
  },
)

overEveryTransport('E-AUTH: whoever signs out is signed out, and a client without a token sends nothing', async (p) => {
  const { client, tokens } = await signUp(p)
  await client.sessions.revoke('current')
  await refusal(client.accounts.get(), 'token-revoked')
  await tokens.write(undefined)
  const sent = p.mock.journal().length
  await expect(client.accounts.get()).rejects.toThrow(NotSignedInError)
  expect(p.mock.journal()).toHaveLength(sent)
})

overEveryTransport(
  'P5.2: of two who change the account at once the second is told, with the tag that is there now',
  async (platform) => {
    const { client } = await signUp(platform)
    const { etag } = await client.accounts.get().withResponse()
    const { etag: changed } = await client.accounts.update({ name: 'Ada King' }, { ifMatch: etag! }).withResponse()
    const stale = await refusal(
      client.accounts.update({ name: 'Ada Byron' }, { ifMatch: etag! }),
      'precondition-failed',
    )
    expect([stale.status, stale.problem.currentETag]).toEqual([412, changed])
    expect((await client.accounts.get()).name).toBe('Ada King')
  },
)

overEveryTransport('E-AUTH: after fifteen minutes the transport renews the token, and nobody notices', async (p) => {
  const { client, tokens, accessToken } = await signUp(p)
  p.mock.world.advance('PT15M1S')
  expect((await client.accounts.get()).state).toBe('active')
  expect((await tokens.read())?.accessToken).not.toBe(accessToken)
  const statuses = p.mock.journal().filter(({ operationId }) => operationId === 'getAccount')
  expect(statuses.map(({ status }) => status)).toEqual([200])
})

overEveryTransport('E-AUTH: two calls that meet an expired token at once cost one refresh', async (platform) => {
  const { tokens } = await signUp(platform)
  const then = platform.mock.world.now()
  platform.mock.world.advance('PT15M1S')
  // A client whose clock is late, so that it hears of the expiry from the platform.
  const late = platform.client({ tokens, clock: { now: () => then, sleep: async () => undefined } })
  const answers = await Promise.all([late.accounts.get(), late.profile.get()])
  expect(answers[0].personId).toBe(answers[1].personId)
  const calls = platform.mock.journal().slice(-5)
  expect(calls.map(({ operationId, status }) => `${operationId} ${status}`).sort()).toEqual([
    'getAccount 200',
    'getAccount 401',
    'getProfile 200',
    'getProfile 401',
    'issueToken 200',
  ])
})

overEveryTransport('E-AUTH: a refresh token is spent once; who brings it again is signed out', async (platform) => {
  const { refreshToken } = await signUp(platform)
  const visitor = platform.client()
  const request = { grant_type: 'refresh_token', refresh_token: refreshToken } as const
  const { access_token, token_type } = await visitor.tokens.issue(request)
  expect(token_type).toBe('Bearer')
  const renewed = platform.client({ tokens: access_token })
  expect((await renewed.sessions.current()).current).toBe(true)
  const again = await visitor.tokens.issue(request).catch((error: unknown) => error)
  expect(again).toBeInstanceOf(OAuthError)
  expect(again).toMatchObject({ code: 'invalid_grant', status: 400 })
  await refusal(renewed.sessions.current(), 'token-revoked')
})
