import { integer } from '@oclif/core/flags'
import type { SecurityEvent } from '@pianeojobs/sdk/contract'
import { listSecurityEvents } from '../../actions/sessions/events.ts'
import { ApiCommand } from '../../api-command.ts'
import { printSecurityEvents } from '../../print/security-events.ts'

export default class SessionsEvents extends ApiCommand {
  static override summary =
    'List what concerned the safety of your account: sign-ins, and changes of what keeps it safe.'

  static override examples = ['<%= config.bin %> <%= command.id %> --limit 10']

  static override flags = { limit: integer({ description: 'Only the first N.', helpValue: 'N', min: 0 }) }

  async run(): Promise<SecurityEvent[]> {
    const { flags } = await this.parse(SessionsEvents)
    const events = await listSecurityEvents(await this.open(flags), { limit: flags.limit })
    return this.tell(events, printSecurityEvents(events))
  }
}
