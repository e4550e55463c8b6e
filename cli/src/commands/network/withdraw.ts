import { string } from '@oclif/core/args'
import type { ConnectionRequest } from '@pianeojobs/sdk/contract'
import { withdrawRequest } from '../../actions/network/withdraw.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { nameOf } from '../../print/network.ts'

export default class NetworkWithdraw extends ApiCommand {
  static override summary = 'Take back a request that you sent. You can ask them again 90 days later.'

  static override examples = ['<%= config.bin %> <%= command.id %> grace-hopper']

  static override args = { request: string({ description: 'The request: the handle of whom you asked, or its id.' }) }

  async run(): Promise<ConnectionRequest> {
    const { args, flags } = await this.parse(NetworkWithdraw)
    const { request } = await this.collect(
      { request: lineField(args.request, 'REQUEST', 'To whom (the handle, or the id of the request)') },
      flags,
    )
    const withdrawn = await withdrawRequest(await this.open(flags), request)
    return this.tell(withdrawn, `Taken back: the request to ${nameOf(withdrawn)}.`)
  }
}
