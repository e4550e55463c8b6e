import type { State } from '../state.ts'
import { indexed } from '../table-index.ts'
import { emailKey } from './email-key.ts'
import type { VerificationRow } from './verification-row.ts'

/** The newest sign-up of an address that waits for its code. */
export function signUpByEmail({ verifications }: State, email: string): VerificationRow | undefined {
  return indexed(verifications, signUpKey).get(emailKey(email))
}

function signUpKey({ email, purpose }: VerificationRow): string | undefined {
  return purpose.kind === 'sign_up' ? emailKey(email) : undefined
}
