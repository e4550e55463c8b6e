import type { PurgeResult } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Removes every contact, every import with its record, and every match (P2.1). */
export async function forgetContacts({ client }: Context): Promise<PurgeResult> {
  return client.contacts.purge()
}
