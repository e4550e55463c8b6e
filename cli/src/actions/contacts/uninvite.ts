import type { Context } from '../../context.ts'
import { InvitationNotFoundError } from '../../errors/invitation-not-found-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { listInvitations, type NamedInvitation } from './invitations.ts'

/**
 * Revokes the invitation that its id, a part of it or the name of the contact means: its link stops working (E-INV).
 *
 * @throws InvitationNotFoundError when it means none that waits.
 * @throws UsageError when it means several.
 */
export async function uninvite(context: Context, written: string): Promise<NamedInvitation> {
  const waiting = await listInvitations(context, { state: 'issued' })
  const exact = waiting.filter(({ id, name }) => id === written || name?.toLowerCase() === written.toLowerCase())
  const meant = exact.length > 0 ? exact : waiting.filter(({ id }) => id.endsWith(written))
  const [invitation, ...others] = meant
  if (!invitation) throw new InvitationNotFoundError(written)
  if (others.length > 0) {
    throw new UsageError(`"${written}" means several: ${meant.map(({ id }) => id).join(', ')}. Write the id.`)
  }
  await context.client.contacts.invitations.revoke(invitation.id)
  return invitation
}
