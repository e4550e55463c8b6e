import { type Contact, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** The contacts that are kept, newest first: all of them, or the first `limit` that hold the words of `query`. */
export async function listContacts(
  { client }: Context,
  { limit, query }: { readonly limit?: number | undefined; readonly query?: string | undefined },
): Promise<Contact[]> {
  const page = Math.min(pageLimit, Math.max(1, limit ?? pageLimit))
  return client.contacts.list({ limit: page, q: query }).toArray({ limit })
}
