import { string } from '@oclif/core/args'
import type { NamedInvitation } from '../../actions/contacts/invitations.ts'
import { uninvite } from '../../actions/contacts/uninvite.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { cleanLine } from '../../print/clean.ts'

export default class ContactsUninvite extends ApiCommand {
  static override summary = 'Revoke an invitation: its link stops working.'

  static override examples = ['<%= config.bin %> <%= command.id %> "Grace Hopper"']

  static override args = {
    invitation: string({ description: 'The invitation: the name of the contact, its id, or enough of the end of it.' }),
  }

  async run(): Promise<NamedInvitation> {
    const { args, flags } = await this.parse(ContactsUninvite)
    const { invitation } = await this.collect(
      { invitation: lineField(args.invitation, 'INVITATION', 'Which (the name of the contact)') },
      flags,
    )
    const revoked = await uninvite(await this.open(flags), invitation)
    return this.tell(revoked, cleanLine(`Revoked: the invitation for ${revoked.name ?? revoked.id}.`))
  }
}
