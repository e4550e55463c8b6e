import type { Document } from './document.ts'
import { banner, printValue } from './print.ts'

/** The countries that the contract knows, as a list that a program can show. */
export function emitCountries({ components }: Document): string {
  const codes = (components.schemas.CountryCode!.enum ?? []).map(String).sort()
  return `${banner}
import type { CountryCode } from './models.ts'

/** Every country of the contract, by its ISO 3166-1 alpha-2 code. */
export const countryCodes: readonly CountryCode[] = ${printValue(codes, '')}
`
}
