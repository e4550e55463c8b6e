/** Who finds a person by their e-mail address. No row means `mutual`. */
export interface DiscoverabilityRow {
  readonly accountId: string
  readonly byEmail: Discoverability
}

/** Nobody; those whose address they keep; or anyone who has theirs. */
export type Discoverability = 'nobody' | 'mutual' | 'anyone'
