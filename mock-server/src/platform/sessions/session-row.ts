import type { CountryCode, Device } from '@pianeojobs/sdk/contract'

/** A sign-in on one device (P3.1). Instants are milliseconds since the epoch. */
export interface SessionRow {
  readonly id: string
  readonly accountId: string
  /** When the password or a code was last given: what step-up looks at. */
  readonly authAt: number
  readonly createdAt: number
  readonly lastSeenAt: number
  readonly revokedAt?: number
  readonly device: Device
  /** The address it was begun from, and the country of that address, when known. */
  readonly ip: string | null
  readonly country: CountryCode | null
}
