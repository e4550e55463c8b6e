import type { Deactivation } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/**
 * Pauses the account (E-ACC).
 *
 * @param deleteAfter when its erasure is to be scheduled unless the person is back, or null.
 * @throws ProblemError `step-up-required`, `invalid-state-transition`, `validation-failed`.
 */
export async function deactivateAccount(
  { client }: Context,
  { deleteAfter }: { readonly deleteAfter: string | null },
): Promise<Deactivation> {
  return client.accounts.deactivate({ deleteAfter })
}
