import type { Env } from '../env.ts'
import { acceptInvitation } from '../invitations/accept-invitation.ts'
import { claimMails } from '../mail/claim-mails.ts'
import { sendMail } from '../mail/send-mail.ts'
import { sendTopicMail } from '../mail/send-topic-mail.ts'
import { recordAcceptance } from '../policy/record-acceptance.ts'
import { createProfile } from '../profile/create-profile.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { put, remove, removeAll } from '../table.ts'
import { accountByEmail } from './account-by-email.ts'
import type { AccountRow } from './account-row.ts'
import { emailKey } from './email-key.ts'
import type { SignUpPurpose, VerificationRow } from './verification-row.ts'

/** What became of a code. A wrong one is an outcome, not a refusal: that it was tried must be kept. */
export type Confirmation =
  | { readonly kind: 'signed_up' | 'address_changed'; readonly account: AccountRow }
  | { readonly kind: 'disowned' }
  | { readonly kind: 'wrong_code'; readonly attemptsLeft: number }

/**
 * Tries a code on a verification (P6.5): a sign-up becomes an account, a change of address is made, or the person who
 * owns the address disowns it.
 *
 * @param input with the name of a sign-up in Latin letters, where it is in others: what the handle is made of.
 * @throws Refusal `not-found` for a verification nobody knows, `code-expired` when its code expired or was tried too often.
 */
export function confirmVerification(
  state: State,
  input: { id: string; code: string; action: 'confirm' | 'disown'; latinName?: string | undefined },
  env: Env,
): readonly [State, Confirmation] {
  const row = state.verifications.get(input.id)
  if (!row) throw new Refusal('not-found', 'There is no such verification; it may be confirmed or forgotten already.')
  if (row.codeExpiresAt <= env.now || row.attemptsLeft === 0) {
    throw new Refusal('code-expired', 'The code has expired, or was tried too often. Ask for a new one.')
  }
  if (row.code !== input.code) return wrongCode(state, row)
  const rest = { ...state, verifications: remove(state.verifications, row.id) }
  if (input.action === 'disown') return [rest, { kind: 'disowned' }]
  // The address may have found its account since the mail was sent, by another sign-up.
  if (accountByEmail(state, row.email))
    throw new Refusal('code-expired', 'The address belongs to an account meanwhile.')
  return row.purpose.kind === 'address_change'
    ? changeAddress(rest, row, row.purpose.accountId, env)
    : openAccount(rest, row, { ...(row.purpose as SignUpPurpose), latinName: input.latinName }, env)
}

function wrongCode(state: State, row: VerificationRow): readonly [State, Confirmation] {
  const attemptsLeft = row.attemptsLeft - 1
  const tried = { ...row, attemptsLeft, code: attemptsLeft === 0 ? null : row.code }
  return [
    { ...state, verifications: put(state.verifications, row.id, tried) },
    { kind: 'wrong_code', attemptsLeft },
  ]
}

function openAccount(
  state: State,
  { email, createdAt }: VerificationRow,
  purpose: SignUpPurpose & { readonly latinName: string | undefined },
  env: Env,
): readonly [State, Confirmation] {
  const account: AccountRow = {
    id: env.id('acc'),
    personId: env.id('per'),
    email,
    emailVerifiedAt: env.now,
    name: purpose.name,
    country: purpose.country,
    locale: purpose.locale,
    state: 'active',
    serviceNews: purpose.serviceNews,
    passwordHash: purpose.passwordHash,
    createdAt,
  }
  const others = [...state.verifications.values()].filter((row) => emailKey(row.email) === emailKey(email))
  const opened: State = {
    ...state,
    accounts: put(state.accounts, account.id, account),
    verifications: removeAll(
      state.verifications,
      others.map(({ id }) => id),
    ),
  }
  const policy = state.policies.get(purpose.policyVersion)!
  const acceptance = { accountId: account.id, policy, method: 'sign_up', locale: purpose.locale } as const
  const [accepted] = recordAcceptance(opened, acceptance, { ...env, now: createdAt })
  const made = createProfile(accepted, { accountId: account.id, latinName: purpose.latinName ?? account.name }, env)
  const welcomed = sendTopicMail(made, account, 'serviceNews', welcome, env)
  const { invitation } = purpose
  return [
    invitation === undefined ? welcomed : acceptInvitation(welcomed, account, invitation, env),
    { kind: 'signed_up', account },
  ]
}

const welcome = {
  kind: 'service-news',
  subject: 'Welcome to Pianeojobs',
  text: 'You wanted news about what can be done here. To begin with: add your experience, import your contacts, and publish your profile when you are ready. Until then nobody sees it.',
} as const

function changeAddress(
  state: State,
  { email }: VerificationRow,
  accountId: string,
  env: Env,
): readonly [State, Confirmation] {
  const before = state.accounts.get(accountId)
  if (!before) throw new Refusal('not-found', 'The account of this verification is gone.')
  const account: AccountRow = { ...before, email, emailVerifiedAt: env.now }
  const text =
    'The address of your Pianeojobs account is another one now. If that was not you, write to support at once.'
  const mail = {
    to: before.email,
    kind: 'address-changed',
    subject: 'Your Pianeojobs address was changed',
    text,
    accountId,
  } as const
  const claimed = claimMails({ ...state, accounts: put(state.accounts, accountId, account) }, before.email, accountId)
  const told = sendMail(claimed, mail, env)
  return [told, { kind: 'address_changed', account }]
}
