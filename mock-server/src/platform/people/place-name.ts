import type { Place } from '@pianeojobs/sdk/contract'

/** A place on one line. */
export function placeName({ city, region, country }: Place): string {
  return [city, region, country].filter((part) => part !== null).join(', ')
}
