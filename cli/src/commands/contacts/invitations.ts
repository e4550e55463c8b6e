import { option } from '@oclif/core/flags'
import type { Invitation } from '@pianeojobs/sdk/contract'
import { listInvitations, type NamedInvitation } from '../../actions/contacts/invitations.ts'
import { ApiCommand } from '../../api-command.ts'
import { printInvitations } from '../../print/invitations.ts'

const states = ['issued', 'accepted', 'expired', 'revoked', 'suppressed'] as const satisfies Invitation['state'][]

export default class ContactsInvitations extends ApiCommand {
  static override summary = 'List the invitations you made, and what became of them.'

  static override flags = { state: option({ description: 'Only those that stand like this.', options: states })() }

  async run(): Promise<NamedInvitation[]> {
    const { flags } = await this.parse(ContactsInvitations)
    const invitations = await listInvitations(await this.open(flags), { state: flags.state })
    return this.tell(invitations, printInvitations(invitations))
  }
}
