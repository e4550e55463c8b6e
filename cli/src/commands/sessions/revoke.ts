import { string } from '@oclif/core/args'
import { boolean } from '@oclif/core/flags'
import type { RevokedCount } from '@pianeojobs/sdk/contract'
import { revokeSessions } from '../../actions/sessions/revoke.ts'
import { ApiCommand } from '../../api-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { count } from '../../print/count.ts'

export default class SessionsRevoke extends ApiCommand {
  static override summary = 'End a session, or every one but this: it is signed out at once.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> ses_01jb2m3n4p5q6r7s8t9v0w1x2y',
    '<%= config.bin %> <%= command.id %> --others',
  ]

  static override args = { id: string({ description: 'The session. `pianeo sessions list` has them all.' }) }

  static override flags = { others: boolean({ description: 'Every session but this one.' }) }

  async run(): Promise<RevokedCount> {
    const { args, flags } = await this.parse(SessionsRevoke)
    const which = whichOf(args.id || undefined, flags.others, this.line)
    const revoked = await revokeSessions(await this.open(flags), which)
    return this.tell(revoked, `Ended: ${count(revoked.revoked, 'session')}.`)
  }
}

function whichOf(id: string | undefined, others: boolean, line: string): { readonly id: string } | 'others' {
  if (id !== undefined && others) throw new UsageError('Name one session or say --others, not both.')
  if (others) return 'others'
  if (id === undefined) throw new MissingInputError(['ID or --others'], `${line} ID`)
  return { id }
}
