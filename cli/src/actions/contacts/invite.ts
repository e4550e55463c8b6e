import type { InvitationDraft, InvitationSkipped } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { findContact } from './find-contact.ts'

/** The invitations that were made, and for whom none was, each with the name of the contact. */
export interface Invited {
  readonly items: readonly (InvitationDraft & Named)[]
  readonly skipped: readonly (InvitationSkipped & Named)[]
}

interface Named {
  readonly name: string
}

/**
 * Makes a link and the draft of a mail for each contact, to be sent by the person: the platform writes to nobody (E-INV).
 *
 * @throws ContactNotFoundError, UsageError as `findContact` does; then nothing is made.
 */
export async function invite(context: Context, contacts: readonly string[]): Promise<Invited> {
  const names = new Map<string, string>()
  for (const written of contacts) {
    const { id, displayName } = await findContact(context, written)
    names.set(id, displayName)
  }
  const batch = await context.client.contacts.invitations.create({ contactIds: [...names.keys()] })
  return {
    items: batch.items.map((item) => ({ ...item, name: names.get(item.invitation.contactId!)! })),
    skipped: batch.skipped.map((one) => ({ ...one, name: names.get(one.contactId)! })),
  }
}
