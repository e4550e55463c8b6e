import type { Account } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Ends the pause of the account: everything is as it was (E-ACC). @throws ProblemError `invalid-state-transition`. */
export async function reactivateAccount({ client }: Context): Promise<Account> {
  return client.accounts.reactivate()
}
