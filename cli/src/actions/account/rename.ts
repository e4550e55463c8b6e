import type { Account } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { ChangedMeanwhileError } from '../../errors/changed-meanwhile-error.ts'

/**
 * Changes the name of the account (P5.2).
 *
 * @param seen the name as the person saw it when they began.
 * @throws ChangedMeanwhileError with the `account` as it is now, when it is another by now.
 */
export async function renameAccount({ client }: Context, name: string, seen: string): Promise<Account> {
  const { data, etag } = await client.accounts.get().withResponse()
  if (data.name !== seen) throw new ChangedMeanwhileError('The name', { account: data })
  return client.accounts.update({ name }, { ifMatch: etag! })
}
