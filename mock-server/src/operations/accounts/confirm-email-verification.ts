import type { Handler } from '../../pipeline/handler.ts'
import { accountView } from '../../platform/accounts/account-view.ts'
import { type Confirmation, confirmVerification } from '../../platform/accounts/confirm-verification.ts'
import { Refusal } from '../../platform/refusal.ts'
import { noteFirstSignIn } from '../../platform/sessions/note-sign-in.ts'
import { sessionTokensView } from '../../platform/sessions/session-view.ts'
import { type StartedSession, startSession } from '../../platform/sessions/start-session.ts'
import { noted } from '../sessions/noted.ts'
import { originOf } from '../sessions/origin-of.ts'
import { romanized } from './romanized.ts'

interface Outcome {
  readonly confirmation: Confirmation
  readonly started?: StartedSession
}

export const confirmEmailVerification: Handler<'confirmEmailVerification'> = async (call) => {
  const { params, body, client, world, env } = call
  const { code, action = 'confirm' } = body
  const purpose = world.read().verifications.get(params.verificationId)?.purpose
  const latinName = purpose?.kind === 'sign_up' ? await romanized(purpose.name) : undefined
  const { confirmation, started } = world.write<Outcome>((state) => {
    const [confirmed, confirmation] = confirmVerification(
      state,
      { id: params.verificationId, code, action, latinName },
      env,
    )
    if (confirmation.kind === 'address_changed') {
      const actor = { accountId: confirmation.account.id }
      return [noted(confirmed, { actor, client, env }, { kind: 'address_changed' }), { confirmation }]
    }
    if (confirmation.kind !== 'signed_up') return [confirmed, { confirmation }]
    const input = { accountId: confirmation.account.id, origin: originOf(client) }
    const [begun, started] = startSession(confirmed, input, env)
    return [noteFirstSignIn(begun, started.session, env), { confirmation, started }]
  })
  if (confirmation.kind === 'disowned') return { status: 204 }
  if (confirmation.kind === 'wrong_code') {
    const { attemptsLeft } = confirmation
    throw new Refusal('verification-failed', 'This is not the code that was sent.', { attemptsLeft })
  }
  const state = world.read()
  const account = accountView(state, confirmation.account, env.now)
  if (!started) return { status: 200, body: { account } }
  const tokens = sessionTokensView(state, started.session, started.tokens, env.now)
  return { status: 200, body: { account, tokens } }
}
