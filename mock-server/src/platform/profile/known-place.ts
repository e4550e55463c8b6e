import type { Place } from '@pianeojobs/sdk/contract'

/** The place, or null when nothing of it is known: a place of three nulls is none. */
export function knownPlace(place: Place | null): Place | null {
  return place && Object.values(place).some((part) => part !== null) ? place : null
}
