import type { ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { Purpose } from './purpose.ts'

/** A purpose as the contract words it. */
export function purposeView({ validFor: _, ...purpose }: Purpose): ConsentPurpose {
  return purpose
}
