import { integer } from '@oclif/core/flags'
import type { Suggestion } from '@pianeojobs/sdk/contract'
import { listSuggestions } from '../../actions/network/suggestions.ts'
import { ApiCommand } from '../../api-command.ts'
import { printSuggestions } from '../../print/network.ts'

export default class NetworkSuggestions extends ApiCommand {
  static override summary = 'List people you may know, each with why.'

  static override flags = { limit: integer({ description: 'How many at most.', default: 20, min: 1 }) }

  async run(): Promise<Suggestion[]> {
    const { flags } = await this.parse(NetworkSuggestions)
    const suggestions = await listSuggestions(await this.open(flags), flags)
    return this.tell(suggestions, printSuggestions(suggestions))
  }
}
