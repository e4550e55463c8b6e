import { string } from '@oclif/core/args'
import type { ConnectionRequest } from '@pianeojobs/sdk/contract'
import { answerRequest } from '../../actions/network/answer.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { nameOf } from '../../print/network.ts'

export default class NetworkAccept extends ApiCommand {
  static override summary = 'Accept a request: you are connected, and who asked is told.'

  static override examples = ['<%= config.bin %> <%= command.id %> grace-hopper']

  static override args = { request: string({ description: 'The request: the handle of who asks, or its id.' }) }

  async run(): Promise<ConnectionRequest> {
    const { args, flags } = await this.parse(NetworkAccept)
    const { request } = await this.collect(
      { request: lineField(args.request, 'REQUEST', 'Whose (the handle, or the id of the request)') },
      flags,
    )
    const accepted = await answerRequest(await this.open(flags), { request, answer: 'accept' })
    return this.tell(accepted, `Connected: ${nameOf(accepted)}. What you show to connections, they can read now.`)
  }
}
