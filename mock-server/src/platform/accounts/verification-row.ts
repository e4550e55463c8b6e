/**
 * A sign-up or a change of address that waits for its code. A sign-up becomes an account only when its code is
 * confirmed, so an unconfirmed address reserves nothing and is forgotten after seven days.
 */
export interface VerificationRow {
  readonly id: string
  readonly email: string
  /** Absent: the address belongs to an account already, and no code was made; its owner got a mail instead. */
  readonly code?: string
  readonly codeExpiresAt: number
  readonly attemptsLeft: number
  readonly purgeAt: number
  readonly purpose: SignUpPurpose | AddressChangePurpose | DecoyPurpose
}

interface SignUpPurpose {
  readonly kind: 'sign_up'
  readonly name: string
  readonly country: string
  readonly locale: string
  readonly passwordHash: string
  readonly policyVersion: string
}

interface AddressChangePurpose {
  readonly kind: 'address_change'
  readonly accountId: string
}

interface DecoyPurpose {
  readonly kind: 'decoy'
}
