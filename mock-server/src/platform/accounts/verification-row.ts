import type { CountryCode } from '@pianeojobs/sdk/contract'

/**
 * A sign-up or a change of address that waits for its code. A sign-up becomes an account only when its code is
 * confirmed: until then it reserves nothing, and after seven days it is forgotten.
 */
export interface VerificationRow {
  readonly id: string
  readonly email: string
  readonly purpose: SignUpPurpose | AddressChangePurpose | DecoyPurpose
  /** The code that was mailed; `null` for a decoy, and when it was tried too often: no code fits then. */
  readonly code: string | null
  readonly codeExpiresAt: number
  readonly attemptsLeft: number
  readonly createdAt: number
  readonly purgeAt: number
}

export interface SignUpPurpose {
  readonly kind: 'sign_up'
  readonly name: string
  readonly country: CountryCode
  readonly locale: string
  readonly serviceNews: boolean
  readonly passwordHash: string
  readonly policyVersion: string
  /** The digest of the token of an invitation, if one was given; whether it works is looked at when the account opens. */
  readonly invitation?: string
}

export interface AddressChangePurpose {
  readonly kind: 'address_change'
  readonly accountId: string
}

/** The address has an account already: its owner got a mail, and to the other side nothing looks different. */
export interface DecoyPurpose {
  readonly kind: 'decoy'
}
