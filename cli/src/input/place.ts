import type { Place } from '@pianeojobs/sdk/contract'
import { UsageError } from '../errors/usage-error.ts'

/**
 * The place in `City,Region,CC`, each part of which may be empty; null for an empty text.
 *
 * @param name how the command calls it: `--location`.
 * @throws UsageError when it has not three parts.
 */
export function readPlace(text: string, name: string): Place | null {
  if (text.trim() === '') return null
  const parts = text.split(',').map((part) => part.trim() || null)
  if (parts.length !== 3) {
    throw new UsageError(
      `${name} is City,Region,CC, such as Lyon,,FR; "${text}" has ${parts.length} of the three parts.`,
    )
  }
  const [city, region, country] = parts as [string | null, string | null, string | null]
  return { city, region, country: readCountry(country) }
}

/** A country code in capitals. What is no country is for the platform to say. */
export function readCountry(text: string | null): Place['country'] {
  return (text?.toUpperCase() ?? null) as Place['country']
}
