import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { sendMail } from '../mail/send-mail.ts'
import { mintCode } from '../secrets.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { day, second } from '../time.ts'
import { accountByEmail } from './account-by-email.ts'
import type { AddressChangePurpose, SignUpPurpose, VerificationRow } from './verification-row.ts'

/**
 * Opens the verification of an address and sends it a mail. For an address that has an account it opens a decoy and
 * tells the owner instead: one document and one mail either way, so that nothing gives away which it was.
 */
export function openVerification(
  state: State,
  input: { email: string; purpose: SignUpPurpose | AddressChangePurpose },
  env: Env,
): readonly [State, VerificationRow] {
  const known = accountByEmail(state, input.email) !== undefined
  const row: VerificationRow = {
    id: env.id('vrf'),
    email: input.email,
    purpose: known ? { kind: 'decoy' } : input.purpose,
    createdAt: env.now,
    purgeAt: env.now + limits.unverifiedAccountDays * day,
    ...freshCode(known, env),
  }
  return [mailed(keep(state, row), row, env), row]
}

/** Sends the mail of a verification again, with a new code; the former one stops working. */
export function reopenVerification(state: State, id: string, env: Env): readonly [State, VerificationRow | undefined] {
  const known = state.verifications.get(id)
  if (!known) return [state, undefined]
  const row = { ...known, ...freshCode(known.purpose.kind === 'decoy', env) }
  return [mailed(keep(state, row), row, env), row]
}

function keep(state: State, row: VerificationRow): State {
  return { ...state, verifications: put(state.verifications, row.id, row) }
}

function freshCode(decoy: boolean, env: Env): Pick<VerificationRow, 'code' | 'codeExpiresAt' | 'attemptsLeft'> {
  const code = mintCode(env)
  return {
    code: decoy ? null : code,
    codeExpiresAt: env.now + limits.verificationSeconds * second,
    attemptsLeft: limits.verificationAttempts,
  }
}

function mailed(state: State, { email, code, purpose }: VerificationRow, env: Env): State {
  if (code === null) {
    const text =
      'Somebody, perhaps you, gave your address to Pianeojobs. It has an account already: sign in with it, or ask for a ' +
      'new password. If it was not you, there is nothing to do; your account is as it was.'
    return sendMail(
      state,
      { to: email, kind: 'address-already-known', subject: 'You have a Pianeojobs account', text },
      env,
    )
  }
  const minutes = limits.verificationSeconds / 60
  const text = `Your code is ${code}. It works for ${minutes} minutes. If you did not ask for it, ignore this mail: nothing happens without the code.`
  const mail = { to: email, kind: 'verification-code', subject: 'Your Pianeojobs code', text, code } as const
  const about = purpose.kind === 'address_change' ? { accountId: purpose.accountId } : {}
  return sendMail(state, { ...mail, ...about }, env)
}
