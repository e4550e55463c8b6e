import { string } from '@oclif/core/args'
import { revokeToken, type TokenRevoked } from '../../actions/token/revoke.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { cleanLine } from '../../print/clean.ts'

export default class TokenRevoke extends ApiCommand {
  static override summary = 'Revoke an access token: it stops working at once.'

  static override examples = ['<%= config.bin %> <%= command.id %> pat_01jb2m3n4p5q6r7s8t9v0w1x2y']

  static override args = { id: string({ description: 'The token, by its id. `pianeo token list` has them all.' }) }

  async run(): Promise<TokenRevoked> {
    const { args, flags } = await this.parse(TokenRevoke)
    const { id } = await this.collect({ id: lineField(args.id, 'ID', 'Which (the id)') }, flags)
    const revoked = await revokeToken(await this.open(flags), id)
    return this.tell(revoked, cleanLine(`Revoked: ${id}.`))
  }
}
