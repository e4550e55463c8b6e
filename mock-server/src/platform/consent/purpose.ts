import type { ConsentPurpose } from '@pianeojobs/sdk/contract'

/** What data are processed for, as the catalogue has it. */
export interface Purpose extends ConsentPurpose {
  /** The ISO 8601 duration after which a consent to it ends by itself. */
  readonly validFor?: string
}
