import type { Place } from '@pianeojobs/sdk/contract'

const nowhere = { city: null, region: null, country: null }

/** A place after a change of some of its parts; a place of nothing is none. */
export function mergedPlace(before: Place | null, change: Partial<Place> | null): Place | null {
  const place = change && { ...nowhere, ...before, ...change }
  return place && Object.values(place).some((part) => part !== null) ? place : null
}
