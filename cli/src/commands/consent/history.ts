import { boolean } from '@oclif/core/flags'
import { type ConsentHistory, consentHistory } from '../../actions/consent/history.ts'
import { ApiCommand } from '../../api-command.ts'
import { printHistory } from '../../print/consent-history.ts'

export default class ConsentHistoryCommand extends ApiCommand {
  static override summary = 'List every act on your consents, newest first: given, refused, withdrawn, expired.'

  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --verify']

  static override flags = {
    verify: boolean({
      description: 'Compute the chain of hashes again: nothing in it was changed, left out or moved.',
    }),
  }

  async run(): Promise<ConsentHistory> {
    const { flags } = await this.parse(ConsentHistoryCommand)
    const history = await consentHistory(await this.open(flags), flags)
    return this.tell(history, printHistory(history, flags))
  }
}
