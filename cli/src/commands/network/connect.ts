import { string } from '@oclif/core/args'
import { string as text } from '@oclif/core/flags'
import type { ConnectionRequest } from '@pianeojobs/sdk/contract'
import { connect } from '../../actions/network/connect.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { nameOf } from '../../print/network.ts'

export default class NetworkConnect extends ApiCommand {
  static override summary = 'Ask somebody to connect. They see who asks.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> grace-hopper',
    '<%= config.bin %> <%= command.id %> grace-hopper --message "We met at the Works."',
  ]

  static override args = { person: string({ description: 'Who: their handle, or the id of the person.' }) }

  static override flags = { message: text({ description: 'What to write to them.', helpValue: 'TEXT' }) }

  static override labels = { '/handle': 'PERSON', '/personId': 'PERSON' }

  async run(): Promise<ConnectionRequest> {
    const { args, flags } = await this.parse(NetworkConnect)
    const { person } = await this.collect({ person: lineField(args.person, 'PERSON', 'Whom (the handle)') }, flags)
    const request = await connect(await this.open(flags), { person, message: flags.message })
    return this.tell(request, `Asked: ${nameOf(request)}. The request waits until ${request.expiresAt}.`)
  }
}
