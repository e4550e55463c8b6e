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
}

export interface Device {
  readonly class: 'desktop' | 'mobile' | 'tablet' | 'terminal' | 'unknown'
  readonly os?: string
  readonly client?: string
  readonly ip?: string
  /** Coarse place of the address, ISO 3166-1 alpha-2. */
  readonly country?: string
}
