import type { CountryCode, Device } from '@pianeojobs/sdk/contract'

/**
 * A device that asked to be let in (RFC 8628), kept under the SHA-256 of its device code: the code itself is nowhere.
 * Instants are milliseconds since the epoch.
 */
export interface DeviceAuthorizationRow {
  /** Eight consonants, without a dash. */
  readonly userCode: string
  /** What it says that it is. */
  readonly client: string
  /** What it wants to be able to do, in alphabetical order. */
  readonly scopes: readonly string[]
  readonly device: Device
  readonly ip: string | null
  readonly country: CountryCode | null
  readonly createdAt: number
  readonly expiresAt: number
  /** Milliseconds that it has to wait between two questions. */
  readonly interval: number
  /** When it asked last. */
  readonly askedAt?: number
  /** Who decided. */
  readonly accountId?: string
  readonly decision?: DeviceDecisionRow
}

export interface DeviceDecisionRow {
  readonly approved: boolean
  /** What it may do. */
  readonly scopes: readonly string[]
  readonly at: number
}
