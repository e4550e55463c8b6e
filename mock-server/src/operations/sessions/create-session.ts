import type { Handler } from '../../pipeline/handler.ts'
import { accountByEmail } from '../../platform/accounts/account-by-email.ts'
import { signUpByEmail } from '../../platform/accounts/sign-up-by-email.ts'
import { consentRefused } from '../../platform/consent/consent-given.ts'
import { Refusal } from '../../platform/refusal.ts'
import { noteSignIn } from '../../platform/sessions/note-sign-in.ts'
import { sessionTokensView } from '../../platform/sessions/session-view.ts'
import { startSession } from '../../platform/sessions/start-session.ts'
import { originOf } from './origin-of.ts'

/** How long a browser keeps the address, in seconds: half a year. */
const loginCookieAge = 15_552_000

export const createSession: Handler<'createSession'> = async ({ body, client, world, env }) => {
  const { email, password, rememberLogin } = body
  const account = accountByEmail(world.read(), email)
  const waiting = signUpByEmail(world.read(), email)?.purpose
  const hash = account?.passwordHash ?? (waiting?.kind === 'sign_up' ? waiting.passwordHash : undefined)
  if (!(await world.verifyPassword(password, hash))) {
    throw new Refusal('invalid-credentials', 'No account has this address and this password.')
  }
  if (!account)
    throw new Refusal('account-not-verified', 'This account waits for the code that was sent to its address.')
  if (account.state === 'closed_minor') throw new Refusal('account-closed', 'This account was closed.')
  const { session, tokens } = world.write((state) => {
    const [begun, started] = startSession(state, { accountId: account.id, origin: originOf(client) }, env)
    return [noteSignIn(begun, started.session, env), started]
  })
  const cookie = `pj_login=${encodeURIComponent(account.email)}; Max-Age=${loginCookieAge}; Path=/; Secure; SameSite=Lax`
  const remembers = rememberLogin && !consentRefused(world.read(), account.id, 'cookies.functional')
  return {
    status: 201,
    headers: { Location: '/v1/sessions/current', ...(remembers && { 'Set-Cookie': cookie }) },
    body: sessionTokensView(world.read(), session, tokens, env.now),
  }
}
