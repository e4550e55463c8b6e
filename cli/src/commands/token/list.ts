import type { AccessToken } from '@pianeojobs/sdk/contract'
import { listTokens } from '../../actions/token/list.ts'
import { ApiCommand } from '../../api-command.ts'
import { printTokens } from '../../print/tokens.ts'

export default class TokenList extends ApiCommand {
  static override summary = 'List your access tokens: what each may do, and when it was last used.'

  async run(): Promise<AccessToken[]> {
    const { flags } = await this.parse(TokenList)
    const tokens = await listTokens(await this.open(flags))
    return this.tell(tokens, printTokens(tokens))
  }
}
