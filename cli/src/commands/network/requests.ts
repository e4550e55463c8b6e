import { boolean, option } from '@oclif/core/flags'
import type { ConnectionRequest } from '@pianeojobs/sdk/contract'
import { listRequests } from '../../actions/network/requests.ts'
import { ApiCommand } from '../../api-command.ts'
import { printRequests } from '../../print/network.ts'

const states = [
  'pending',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'void',
] as const satisfies ConnectionRequest['state'][]

export default class NetworkRequests extends ApiCommand {
  static override summary = 'List requests to connect: those you received and those you sent.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --received --state pending',
  ]

  static override flags = {
    received: boolean({ description: 'Only those you received.', exclusive: ['sent'] }),
    sent: boolean({ description: 'Only those you sent.' }),
    state: option({ description: 'Only those that stand like this for you.', options: states })(),
  }

  async run(): Promise<ConnectionRequest[]> {
    const { flags } = await this.parse(NetworkRequests)
    const direction = flags.received ? 'received' : flags.sent ? 'sent' : undefined
    const requests = await listRequests(await this.open(flags), { direction, state: flags.state })
    return this.tell(requests, printRequests(requests))
  }
}
