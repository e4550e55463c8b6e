import { string } from '@oclif/core/args'
import type { ConnectionRequest } from '@pianeojobs/sdk/contract'
import { answerRequest } from '../../actions/network/answer.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { nameOf } from '../../print/network.ts'

export default class NetworkDecline extends ApiCommand {
  static override summary = 'Decline a request. Nobody is told: to who asked it stays pending.'

  static override examples = ['<%= config.bin %> <%= command.id %> grace-hopper']

  static override args = { request: string({ description: 'The request: the handle of who asks, or its id.' }) }

  async run(): Promise<ConnectionRequest> {
    const { args, flags } = await this.parse(NetworkDecline)
    const { request } = await this.collect(
      { request: lineField(args.request, 'REQUEST', 'Whose (the handle, or the id of the request)') },
      flags,
    )
    const declined = await answerRequest(await this.open(flags), { request, answer: 'decline' })
    return this.tell(declined, `Declined: ${nameOf(declined)}. They are not told.`)
  }
}
