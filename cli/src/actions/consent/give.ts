import type { Consent, ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/**
 * Gives a consent to the notice of a purpose as it was read (G7.3).
 *
 * @throws ProblemError `notice-version-stale` when the notice is another by now, `not-consent-based`, `explicit-statement-required`.
 */
export async function giveConsent(
  { client }: Context,
  { id, noticeVersion }: ConsentPurpose,
  { explicit }: { readonly explicit: boolean },
): Promise<Consent> {
  // The notices are written in English.
  return client.consents.give(id, { noticeVersion, language: 'en', ...(explicit && { explicit }) })
}
