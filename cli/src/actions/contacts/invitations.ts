import { isProblem } from '@pianeojobs/sdk'
import { type Invitation, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** An invitation, with the name of the contact while it waits and the contact is kept. */
export type NamedInvitation = Invitation & { readonly name: string | null }

/** The invitations one made, newest first, and what became of them (E-INV). */
export async function listInvitations(
  { client }: Context,
  { state }: { readonly state?: Invitation['state'] | undefined } = {},
): Promise<NamedInvitation[]> {
  const invitations = await client.contacts.invitations.list({ limit: pageLimit, state }).toArray()
  const named = []
  for (const one of invitations) named.push({ ...one, name: await nameOf({ client }, one) })
  return named
}

async function nameOf({ client }: Pick<Context, 'client'>, { contactId }: Invitation): Promise<string | null> {
  if (contactId === null) return null
  try {
    return (await client.contacts.get(contactId)).displayName
  } catch (error) {
    if (isProblem(error, 'not-found')) return null
    throw error
  }
}
