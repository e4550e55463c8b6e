import type { Audience, SensitiveCategory } from '@pianeojobs/sdk/contract'

/** What a person says about themselves in a special category (P1.4), kept under the category. Instants are ms since the epoch. */
export interface SensitiveAttributeRow {
  readonly category: SensitiveCategory
  readonly text: string
  readonly visibility: Audience
  /** When they said expressly that more than their connections may read it; null where they may not. */
  readonly publicStatementAt: number | null
  /** The act of consent that it rests on. */
  readonly consentEventId: string
  readonly updatedAt: number
}
