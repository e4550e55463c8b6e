import type { Account, AccountPatch } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/**
 * Changes what `patch` names and leaves the rest (P5.2).
 *
 * @throws ProblemError `precondition-failed` when the account changed between reading and writing.
 */
export async function updateAccount({ client }: Context, patch: AccountPatch): Promise<Account> {
  const { etag } = await client.accounts.get().withResponse()
  return client.accounts.update(patch, { ifMatch: etag! })
}
