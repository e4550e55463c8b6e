import type { SignUpStarted } from '@pianeojobs/sdk/contract'
import { instant } from '../time.ts'
import type { VerificationRow } from './verification-row.ts'

/** A verification that waits for its code. */
export function signUpStartedView({ id, codeExpiresAt }: Pick<VerificationRow, 'id' | 'codeExpiresAt'>): SignUpStarted {
  return { verificationId: id, expiresAt: instant(codeExpiresAt) }
}
