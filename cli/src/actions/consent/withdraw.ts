import type { ConsentPurpose, ConsentWithdrawal } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/**
 * Withdraws a consent; what rested on it stops and goes at once (G7.3).
 *
 * @throws ProblemError `not-consent-based`.
 */
export async function withdrawConsent({ client }: Context, { id }: ConsentPurpose): Promise<ConsentWithdrawal> {
  return client.consents.withdraw(id)
}
