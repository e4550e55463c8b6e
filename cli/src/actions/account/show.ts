import type { Account } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** The account of whoever is signed in (P5.2). */
export async function showAccount({ client }: Context): Promise<Account> {
  return client.accounts.get()
}
