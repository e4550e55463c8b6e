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
  /** Of a device that was let in (RFC 8628): what it says that it is, and what it may do. */
  readonly grant?: DeviceGrant
}

export interface DeviceGrant {
  readonly client: string
  readonly scopes: readonly string[]
}
