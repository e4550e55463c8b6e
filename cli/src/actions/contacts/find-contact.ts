import type { Contact } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { ContactNotFoundError } from '../../errors/contact-not-found-error.ts'
import { UsageError } from '../../errors/usage-error.ts'

/** How many contacts are looked at: who writes a word that more contacts hold has to write more. */
const looked = 100

/**
 * The contact that an id, an e-mail address, a name, or words of it mean.
 *
 * @throws ContactNotFoundError when they mean none.
 * @throws UsageError when they mean several.
 */
export async function findContact({ client }: Context, written: string): Promise<Contact> {
  if (/^ctc_[0-9a-hjkmnp-tv-z]{26}$/.test(written)) return client.contacts.get(written)
  const { items } = await client.contacts.list({ q: written.slice(0, 200), limit: looked })
  const exact = items.filter((contact) => keysOf(contact).includes(written.toLowerCase()))
  const meant = exact.length > 0 ? exact : items
  const [contact, ...others] = meant
  if (!contact) throw new ContactNotFoundError(written)
  if (others.length === 0) return contact
  const some = meant.slice(0, 5).map(({ displayName, id }) => `${displayName} (${id})`)
  throw new UsageError(`"${written}" means several: ${some.join(', ')}. Write the address, or the id.`)
}

function keysOf({ displayName, emails }: Contact): string[] {
  return [displayName, ...emails.map(({ value }) => value)].map((text) => text.toLowerCase())
}
