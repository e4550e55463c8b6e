import type { Discoverability } from '@pianeojobs/sdk/contract'

/** Who finds a person by their e-mail address. No row means `mutual`. */
export interface DiscoverabilityRow {
  readonly accountId: string
  readonly byEmail: Discoverability
}
