import type { Consent } from '@pianeojobs/sdk/contract'

/** How a consent stands, in a word. */
export const consentStates: Readonly<Record<Consent['state'], string>> = {
  unknown: 'not decided',
  given: 'given',
  refused: 'refused',
  withdrawn: 'withdrawn',
  expired: 'expired',
}

/** The day since when it stands so, where there is one: `2026-11-24`. */
export function consentSince({ state, givenAt, withdrawnAt, validUntil }: Consent): string | undefined {
  const at = { given: givenAt, withdrawn: withdrawnAt, expired: validUntil, unknown: null, refused: null }[state]
  return at?.slice(0, 10)
}
