import type { Contact } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/**
 * Forgets one contact, and the match it made (P2.1), and answers what it was.
 *
 * @throws ProblemError `not-found`.
 */
export async function removeContact({ client }: Context, id: string): Promise<Contact> {
  const contact = await client.contacts.get(id)
  await client.contacts.delete(id)
  return contact
}
