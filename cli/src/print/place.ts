import type { Place } from '@pianeojobs/sdk/contract'

/** A place on one line; nothing when nothing of it is known. */
export function placeLine(place: Place | null): string | undefined {
  return place ? [place.city, place.region, place.country].filter(Boolean).join(', ') : undefined
}
